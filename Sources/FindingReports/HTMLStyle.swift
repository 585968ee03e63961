/// The look of the report: light, narrow enough for a telephone, and a page for each employee on paper.
///
/// One sheet inside the file, no font and nothing else from outside. No meaning is carried by colour alone:
/// every box begins with its word.
enum HTMLStyle {
  /// The style sheet.
  static let sheet = """
    :root{--ink:#1d2329;--soft:#55606b;--line:#d5dbe1;--paper:#fff;--wash:#f4f6f8;--red:#9b1c1c;
    --pale:#f0c9c4;--amber:#7a4b00;--sand:#fff6dd;--blue:#1c4e80}
    *{box-sizing:border-box}
    html{color-scheme:light;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:66rem;padding:1rem 1.25rem 3rem;background:var(--paper);
    color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;
    overflow-wrap:anywhere}
    h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}
    h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .6rem;padding-top:.6rem;
    border-top:2px solid var(--ink)}
    h3{font-size:1.1rem;margin:1.6rem 0 .2rem}
    h4{font-size:1rem;margin:0 0 .3rem;font-weight:600}
    p{margin:.4rem 0;max-width:46rem}
    a{color:var(--blue)}
    a:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
    code{font:.85em ui-monospace,"DejaVu Sans Mono",monospace;color:var(--soft)}
    small{display:block;color:var(--soft);font-weight:400;font-size:.85rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.6rem 0;padding:0}
    .skip{position:absolute;left:-99rem}
    .skip:focus{position:static}
    .lead{font-size:1.15rem}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:.8rem;
    margin:1rem 0;padding:0;list-style:none}
    .cards li{border:1px solid var(--line);border-top:4px solid var(--soft);padding:.6rem .8rem}
    .cards b{display:block;font-size:1.5rem;line-height:1.3;font-variant-numeric:tabular-nums}
    .cards:first-of-type li:first-child{border-top-color:var(--red)}
    .cards:first-of-type li:first-child b{color:var(--red)}
    table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.95rem}
    caption{text-align:left;font-weight:600;padding:.3rem 0}
    th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;
    border-bottom:1px solid var(--line);font-weight:400}
    thead th{border-bottom:2px solid var(--soft);font-weight:600;vertical-align:bottom;
      overflow-wrap:normal}
    .n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    thead .n{white-space:normal}
    tbody th{min-width:9rem}
    .stack tbody th{width:34%}
    .stack tbody th:has(+.n:last-child){width:80%}
    .w td,.w thead th{white-space:nowrap}
    .w th:first-child{white-space:normal;width:50%}
    .bar{width:32%;min-width:6rem;padding-right:.8rem}
    .bar svg{display:block;width:100%;height:1.2rem;margin-top:.15rem}
    .am{fill:var(--pale);stroke:var(--red);stroke-width:2;vector-effect:non-scaling-stroke}
    .pv{fill:var(--red)}
    dl{display:grid;grid-template-columns:10rem 1fr;gap:.1rem .8rem;margin:.5rem 0 0;
    font-size:.92rem}
    dt{grid-column:1;color:var(--soft)}
    dd{grid-column:2;margin:0}
    .words dt{font-weight:600;color:var(--ink)}
    .words{grid-template-columns:11rem 1fr;gap:.4rem .8rem;max-width:52rem}
    .src,.facts{color:var(--soft);font-size:.9rem;margin:.1rem 0}
    .from{font-style:italic}
    .r{border:1px solid var(--line);border-left:6px solid var(--soft);padding:.6rem .8rem;
    margin:.7rem 0;background:var(--paper)}
    .r p{margin:.2rem 0}
    .short{border-left-color:var(--red)}
    .open,.unjudged{border-left-color:#c98a00;border-left-style:double}
    .look{border-left-style:dotted}
    .tag{display:inline-block;padding:0 .5rem;border:1px solid currentColor;background:var(--wash);
    white-space:nowrap}
    .short>h4 .tag{background:var(--red);border-color:var(--red);color:#fff}
    .open>h4 .tag,.unjudged>h4 .tag{background:var(--sand);color:var(--amber)}
    .q{margin:.3rem 0;padding-left:1.2rem}
    .asks h3{margin-top:0}
    .sums{font-variant-numeric:tabular-nums}
    footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
    @media screen{.slip{content-visibility:auto;contain-intrinsic-size:auto 30rem}}
    @media (max-width:40rem){
    body{padding:.6rem .8rem 2rem}
    h1{font-size:1.5rem}
    .stack thead,.w thead{position:absolute;left:-99rem}
    .stack tr,.w tr{display:block;border-bottom:1px solid var(--line);padding:.3rem 0}
    .stack th,.stack td,.w th,.w td{display:block;border:0;padding:.05rem 0;text-align:left;
    white-space:normal;width:auto}
    .stack tbody th,.w th:first-child{width:auto}
    .stack td.n{display:inline-block;margin-right:1rem}
    .stack [data-l]::before,.w [data-l]::before{content:attr(data-l) ": ";color:var(--soft)}
    .bar svg{height:.9rem}
    dl,.words{grid-template-columns:1fr;gap:0}
    dd{grid-column:1;margin:0 0 .3rem}
    .words dd{margin-bottom:.6rem}
    }
    @page{size:A4;margin:16mm 14mm}
    @media print{
    body{max-width:none;padding:0;font-size:10pt}
    nav,.skip{display:none}
    h2{margin-top:1.2rem}
    h2,h3,h4,.src,.facts,caption,thead{break-after:avoid}
    .employee{break-before:page}
    .r,tr,.cards li{break-inside:avoid}
    .w td,.w thead th{white-space:normal}
    .w th:first-child{width:34%}
    a{color:inherit;text-decoration:none}
    .short>h4 .tag{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .am,.pv{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }
    """
}

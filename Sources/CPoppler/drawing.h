// Drawing pages and notes through cairo and poppler: what needs C's macros, arrays and callbacks.
#pragma once
#include <cairo-pdf.h>
#include <math.h>
#include <poppler.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// glibc declares it only for those who ask for all of GNU's.
extern void *memmem(const void *, size_t, const void *, size_t);

// The offset of `word` in `bytes` from `from` on, or -1.
static inline long pay_find(
    const void *bytes, long count, long from, const unsigned char *word, long length) {
  if (from < 0 || from >= count) return -1;
  const char *start = (const char *)bytes;
  const char *found =
      (const char *)memmem(start + from, (size_t)(count - from), word, (size_t)length);
  return found ? found - start : -1;
}

// Turns what cairo drew into grey, one byte a pixel, 255 white; pixels without paint are white.
static inline void pay_take_grey(cairo_surface_t *surface, int width, int height, unsigned char *grey) {
  cairo_surface_flush(surface);
  const unsigned char *rows = cairo_image_surface_get_data(surface);
  const int stride = cairo_image_surface_get_stride(surface);
  for (int y = 0; y < height; y++) {
    const unsigned int *row = (const unsigned int *)(const void *)(rows + (long)y * stride);
    for (int x = 0; x < width; x++) {
      const unsigned int p = row[x];
      grey[(long)y * width + x] =
          (unsigned char)(((p >> 16 & 255) * 77 + (p >> 8 & 255) * 150 + (p & 255) * 29) >> 8);
    }
  }
}

// Draws a page on white, `scale` pixels a point; 0 when it could be drawn.
static inline int pay_draw_page(
    PopplerPage *page, double scale, int width, int height, unsigned char *grey) {
  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
    cairo_surface_destroy(surface);
    return -1;
  }
  cairo_t *cairo = cairo_create(surface);
  cairo_set_source_rgb(cairo, 1, 1, 1);
  cairo_paint(cairo);
  cairo_scale(cairo, scale, scale);
  poppler_page_render(page, cairo);
  const int failed = cairo_status(cairo) != CAIRO_STATUS_SUCCESS;
  if (!failed) pay_take_grey(surface, width, height, grey);
  cairo_destroy(cairo);
  cairo_surface_destroy(surface);
  return failed;
}

struct pay_bytes {
  const unsigned char *start;
  size_t count, read;
};

static inline cairo_status_t pay_read_bytes(void *closure, unsigned char *data, unsigned int length) {
  struct pay_bytes *bytes = (struct pay_bytes *)closure;
  if (bytes->count - bytes->read < length) return CAIRO_STATUS_READ_ERROR;
  memcpy(data, bytes->start + bytes->read, length);
  bytes->read += length;
  return CAIRO_STATUS_SUCCESS;
}

// The picture in a PNG on white; NULL when it is none. The caller has looked at the size it claims.
static inline cairo_surface_t *pay_open_png(const unsigned char *start, size_t count) {
  struct pay_bytes bytes = {start, count, 0};
  cairo_surface_t *png = cairo_image_surface_create_from_png_stream(pay_read_bytes, &bytes);
  if (cairo_surface_status(png) != CAIRO_STATUS_SUCCESS) {
    cairo_surface_destroy(png);
    return NULL;
  }
  const int width = cairo_image_surface_get_width(png), height = cairo_image_surface_get_height(png);
  cairo_surface_t *paper = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cairo = cairo_create(paper);
  cairo_set_source_rgb(cairo, 1, 1, 1);
  cairo_paint(cairo);
  cairo_set_source_surface(cairo, png, 0, 0);
  cairo_paint(cairo);
  cairo_destroy(cairo);
  cairo_surface_destroy(png);
  return paper;
}

// A box in points from the top left of the page, as poppler's text has them.
struct pay_box {
  double left, top, right, bottom;
};

// A copy of a document under way, on paper that is wider by a margin for notes.
struct pay_copy {
  GByteArray *bytes;
  cairo_surface_t *surface;
  cairo_t *cairo;
};

static inline cairo_status_t pay_collect(void *closure, const unsigned char *data, unsigned int length) {
  g_byte_array_append((GByteArray *)closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static inline struct pay_copy pay_copy_begin(void) {
  struct pay_copy copy = {g_byte_array_new(), NULL, NULL};
  copy.surface = cairo_pdf_surface_create_for_stream(pay_collect, copy.bytes, 100, 100);
  copy.cairo = cairo_create(copy.surface);
  return copy;
}

// Begins a page that is wider than `page` by `margin` points and draws it at the left.
static inline void pay_copy_page(struct pay_copy copy, PopplerPage *page, double margin) {
  double width, height;
  poppler_page_get_size(page, &width, &height);
  cairo_pdf_surface_set_size(copy.surface, width + margin, height);
  cairo_save(copy.cairo);
  poppler_page_render_for_printing(page, copy.cairo);
  cairo_restore(copy.cairo);
  if (margin <= 0) return;
  cairo_set_source_rgb(copy.cairo, 1, 0.98, 0.9);
  cairo_rectangle(copy.cairo, width, 0, margin, height);
  cairo_fill(copy.cairo);
}

static inline void pay_copy_end_page(struct pay_copy copy) { cairo_show_page(copy.cairo); }

static inline void pay_note_font(cairo_t *cairo, double size, int isBold) {
  cairo_select_font_face(cairo, "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                         isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size(cairo, size);
}

static inline void pay_copy_text(
    struct pay_copy copy, double left, double baseline, const char *text, double size, int isBold) {
  cairo_set_source_rgb(copy.cairo, isBold ? 0.65 : 0.1, 0.1, 0.1);
  pay_note_font(copy.cairo, size, isBold);
  cairo_move_to(copy.cairo, left, baseline);
  cairo_show_text(copy.cairo, text);
}

// Draws a thin line in the colour of notes.
static inline void pay_copy_line(struct pay_copy copy, double x1, double y1, double x2, double y2) {
  cairo_set_source_rgb(copy.cairo, 0.65, 0.1, 0.1);
  cairo_set_line_width(copy.cairo, 0.6);
  cairo_move_to(copy.cairo, x1, y1);
  cairo_line_to(copy.cairo, x2, y2);
  cairo_stroke(copy.cairo);
}

// The width of a text in points.
static inline double pay_copy_text_width(struct pay_copy copy, const char *text, double size, int isBold) {
  cairo_text_extents_t extents;
  pay_note_font(copy.cairo, size, isBold);
  cairo_text_extents(copy.cairo, text, &extents);
  return extents.x_advance;
}

// Ends the copy and opens it as a document; NULL when it failed.
static inline PopplerDocument *pay_copy_end(struct pay_copy copy) {
  cairo_surface_finish(copy.surface);
  const int failed = cairo_status(copy.cairo) != CAIRO_STATUS_SUCCESS ||
                     cairo_surface_status(copy.surface) != CAIRO_STATUS_SUCCESS;
  cairo_destroy(copy.cairo);
  cairo_surface_destroy(copy.surface);
  GBytes *bytes = g_byte_array_free_to_bytes(copy.bytes);
  PopplerDocument *document = failed ? NULL : poppler_document_new_from_bytes(bytes, NULL, NULL);
  g_bytes_unref(bytes);
  return document;
}

static inline PopplerRectangle pay_rectangle(struct pay_box box, double height) {
  PopplerRectangle rectangle = {box.left, height - box.bottom, box.right, height - box.top};
  return rectangle;
}

// Marks a box in yellow; `text` is what a reader's programme shows for it.
static inline void pay_highlight(
    PopplerDocument *document, PopplerPage *page, struct pay_box box, const char *text) {
  double width, height;
  poppler_page_get_size(page, &width, &height);
  PopplerRectangle r = pay_rectangle(box, height);
  PopplerQuadrilateral corners = {{r.x1, r.y2}, {r.x2, r.y2}, {r.x1, r.y1}, {r.x2, r.y1}};
  GArray *list = g_array_new(FALSE, FALSE, sizeof corners);
  g_array_append_val(list, corners);
  PopplerAnnot *note = poppler_annot_text_markup_new_highlight(document, &r, list);
  PopplerColor yellow = {65535, 58000, 20000};
  poppler_annot_set_color(note, &yellow);
  poppler_annot_set_contents(note, text);
  poppler_annot_markup_set_label(POPPLER_ANNOT_MARKUP(note), "goingrate");
  poppler_page_add_annot(page, note);
  g_object_unref(note);
  g_array_free(list, TRUE);
}

// Writes the document with its annotations to a file in memory; its descriptor, or -1.
static inline int pay_save_to_memory(PopplerDocument *document) {
  const int file = (int)syscall(SYS_memfd_create, "goingrate", 1u);
  if (file < 0) return -1;
  const int copy = dup(file);  // poppler keeps what it is given
  if (copy < 0 || !poppler_document_save_to_fd(document, copy, TRUE, NULL)) {
    close(file);
    return -1;
  }
  fflush(NULL);  // poppler 22.12 writes through a FILE that it never closes
  return file;
}

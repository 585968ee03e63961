import PayslipReading

@main
struct Goingrate {
  static func main() {
    if CommandLine.arguments.dropFirst().first == PDFWorker.argument { PDFWorker.run() }
  }
}

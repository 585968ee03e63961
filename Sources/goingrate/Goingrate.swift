@main
struct Goingrate {
  static func main() {}
}

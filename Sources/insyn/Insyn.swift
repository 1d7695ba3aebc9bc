import ArgumentParser

@main
struct Insyn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "insyn")
}

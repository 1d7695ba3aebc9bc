import ArgumentParser
import Diagnostics

/// One text of the help in each language of messages, side by side: none can be forgotten.
///
/// Commands, options, file names and the values that are typed are the same in all three.
struct HelpText: Sendable {
  let en: String
  let sv: String
  let fi: String

  init(_ en: String, sv: String, fi: String) {
    self.en = en
    self.sv = sv
    self.fi = fi
  }

  /// The text for whoever is reading.
  var chosen: String { self[HelpLanguage.current] }

  subscript(language: MessageLanguage) -> String {
    switch language {
    case .en: en
    case .sv: sv
    case .fi: fi
    }
  }
}

/// The language of help and of wrong usage. It is bound before the command line is read, since the library asks for texts
/// while it reads.
enum HelpLanguage {
  @TaskLocal static var current: MessageLanguage = .ofEnvironment
}

extension ArgumentHelp {
  /// - Parameter value: what stands between angle brackets after the option.
  init(_ text: HelpText, value: HelpText? = nil) {
    self.init(text.chosen, valueName: value?.chosen)
  }
}

extension CommandConfiguration {
  init(
    _ name: String, _ abstract: HelpText, _ discussion: HelpText, version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: name, abstract: abstract.chosen, discussion: discussion.chosen, version: version,
      subcommands: subcommands)
  }
}

extension ValidationError {
  init(_ text: HelpText) { self.init(text.chosen) }
}

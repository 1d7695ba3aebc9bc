import BudgetModel
@testable import ContentReading
import Diagnostics
import Glibc
import Testing

/// An export written in a few lines, or one of the samples that lie outside the repository.
enum TestExport {
  static func read(_ text: String, as platform: Platform? = nil) -> PlatformExport {
    PlatformReading.read("export.csv", Array(text.utf8), as: platform)
  }

  /// The folder of real exports; nil where there is none.
  static let samples: String? = {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let folder = getenv("INSYN_EXPORT_SAMPLES").map { String(cString: $0) } ?? "/\(root)/../shared/export-samples"
    if access(folder, R_OK) == 0 { return folder }
    print("no export samples at \(folder): set INSYN_EXPORT_SAMPLES to run their tests")
    return nil
  }()

  static var hasSamples: Bool { samples != nil }

  static func sample(_ name: String) throws -> PlatformExport {
    let file = try #require(fopen("\(samples ?? "")/\(name)", "rb"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return PlatformReading.read(name, Array(bytes.prefix(count)))
  }
}

extension PlatformExport {
  var codes: [String] { diagnostics.map(\.code.rawValue) }

  /// `7001 Titel 12000 votes:431 selected`
  var lines: [String] {
    proposals.map { proposal in
      let title = proposal.titles[.finnish] ?? proposal.titles.sorted { $0.key < $1.key }.first?.value
      let cost = proposal.cost.map { " \(ImportPlanner.amount($0.value))" } ?? ""
      let votes =
        switch proposal.votes {
        case .untold: ""
        case .hidden: " hidden"
        case .counted(let votes): " votes:\(votes)"
        }
      let won = proposal.isSelected.map { $0 ? " won" : " lost" } ?? ""
      return "\(proposal.id.value) \(title?.value ?? "-")\(cost)\(votes)\(won)"
    }
  }

  /// `101+102 paper`
  var ballotLines: [String] {
    votes.flatMap(\.ballots).map { ballot in
      let choices = zip(ballot.choices, ballot.points.map { $0.map { ":\($0)" } } ?? ballot.choices.map { _ in "" })
      return choices.map { $0 + $1 }.joined(separator: "+") + (ballot.channel == .digital ? "" : " \(ballot.channel)")
    }
  }

  var sums: [String] { votes.flatMap(\.totals).map { "\($0.id)=\($0.votes)" } }
}

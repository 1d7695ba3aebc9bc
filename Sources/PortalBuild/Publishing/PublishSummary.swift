/// What a build did to the published folder. Paths are relative to it and sorted.
public struct PublishSummary: Hashable, Sendable {
  public let added: [String]
  public let changed: [String]
  /// Published before and no longer.
  public let removed: [String]
  public let unchangedCount: Int

  /// Whether the published bytes are others than before.
  public var hasChanges: Bool { !(added.isEmpty && changed.isEmpty && removed.isEmpty) }
  /// How many files the site has now, foreign ones not counted.
  public var fileCount: Int { added.count + changed.count + unchangedCount }
}

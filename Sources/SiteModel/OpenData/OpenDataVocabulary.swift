import BudgetModel

/// What the open data says by itself, whatever the portal: names and meanings of tables and columns.
public enum OpenDataVocabulary {
  /// In all languages, a line for each.
  public static var text: String {
    let columns = ColumnMeaning.all.flatMap { name, entry in [name, entry.en, entry.sv, entry.fi] }
    let tables = TableKind.allCases.flatMap { kind in
      [kind.rawValue] + kind.words.title.values + kind.words.description.values
    }
    return (columns + tables).joined(separator: "\n")
  }
}

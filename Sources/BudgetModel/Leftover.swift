/// What happens to money that a pool does not use.
public enum Leftover: Hashable, Sendable {
  /// It stays where it is: the municipality's, or next year's.
  case kept
  /// It is added to another pool of the round before that one is counted.
  case to(PoolID)
  /// It is added to the pool with the highest turnout among those that give so (Częstochowa).
  case toHighestTurnout
}

import Testing

@testable import ShareImages

@Suite("Titles are broken into lines that fit")
struct LineBreakingTests {
  private let breaking = LineBreaking(sizes: [66, 54, 42, 36], width: 1056, most: 3, pen: 24)

  private func width(_ line: String, _ size: Float) -> Float {
    ((Lettering(line, pen: 24)?.width ?? 0) + 24) * size / Glyph.capHeight
  }

  @Test(arguments: [
    "Brygga", "Ny brygga och simtrappa i Norrby hamn", "Lentopallokenttä ja leikkipuisto",
    "Kaupunginosayhdistystoimintakeskus", "Kaupunginosayhdistystoimintakeskuksenlaajennussuunnitelmatyöryhmä",
    "Kaupunginosayhdistystoimintakeskuksen lentopallokenttä ja leikkipuistoalueen kunnostussuunnitelma rannan vieressä",
    "Ett mycket långt förslag om allt som invånarna vill ha på torget, i parken, vid stranden och längs hela vägen hem till byn",
  ])
  func noLineIsTooLong(_ title: String) {
    let broken = breaking.lines(of: title)
    #expect((1...3).contains(broken.lines.count))
    for line in broken.lines { #expect(width(line, broken.size) <= 1056.5, "\(line)") }
  }

  @Test(arguments: [
    ("Brygga", 66, ["Brygga"]),
    ("Ny brygga och simtrappa i Norrby hamn", 66, ["Ny brygga och", "simtrappa i Norrby hamn"]),
  ])
  func shortTitlesAreLargeAndEven(_ title: String, _ size: Float, _ lines: [String]) {
    #expect(breaking.lines(of: title) == LineBreaking.Lines(size: size, lines: lines))
  }

  @Test func aWordLongerThanTheLineIsBroken() {
    let word = "Kaupunginosayhdistystoimintakeskuksenlaajennussuunnitelmatyöryhmä"
    let lines = breaking.lines(of: word).lines
    #expect(lines.count > 1)
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\u{2010}") })
    #expect(lines.map { $0.replacing("\u{2010}", with: "") }.joined() == word)
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    let title = Array(repeating: "leikkipuistoalueen kunnostussuunnitelma", count: 8).joined(separator: " ")
    let broken = breaking.lines(of: title)
    #expect(broken.lines.count == 3)
    #expect(broken.lines.last?.hasSuffix("…") == true)
  }
}

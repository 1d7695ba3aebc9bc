import Testing

@testable import SiteRendering

@Suite("Statements as RDF/XML and Turtle")
struct GraphTests {
  private var graph: Graph {
    var node = Graph.Node("https://a.example/x#1", .init(.dcat, "Dataset"))
    node.add(.dcterms, "title", ["sv": "Väg \"2\" <b> & \\ rad\n", "en": "Road"])
    node.add(.dcat, "landingPage", .iri("https://a.example/å b"))
    node.add(.dcterms, "issued", .typed("2026-05-20", .init(.xsd, "date")))
    node.add(.dcterms, "identifier", .plain("x"))
    return Graph(nodes: [node])
  }

  @Test func turtleEscapesTextsAndAddresses() {
    let text = String(decoding: graph.turtle, as: UTF8.self)
    #expect(
      text.hasSuffix(
        #"""

        <https://a.example/x#1> a dcat:Dataset ;
          dcterms:title "Road"@en ;
          dcterms:title "Väg \"2\" <b> & \\ rad\n"@sv ;
          dcat:landingPage <https://a.example/%C3%A5%20b> ;
          dcterms:issued "2026-05-20"^^xsd:date ;
          dcterms:identifier "x" .

        """#))
  }

  @Test func xmlSaysTheSame() throws {
    let text = String(decoding: graph.xml, as: UTF8.self)
    #expect(text.contains("<dcat:Dataset rdf:about=\"https://a.example/x#1\">"))
    #expect(text.contains("<dcterms:title xml:lang=\"sv\">Väg \"2\" &lt;b&gt; &amp; \\ rad\n</dcterms:title>"))
    #expect(text.contains("rdf:resource=\"https://a.example/%C3%A5%20b\""))
    #expect(text.contains("rdf:datatype=\"http://www.w3.org/2001/XMLSchema#date\">2026-05-20<"))
    _ = try XMLTree(graph.xml)
  }

  @Test func theCatalogueHasNoEnglishGapsAndNamesEveryFile() {
    let text = OpenSite.text("data/dcat.ttl")
    let titles = text.ranges(of: "dcterms:title").count
    #expect(titles > 0 && titles == 3 * text.ranges(of: "@en ;\n  dcterms:title").count)
    for path in OpenSite.files.keys where path.hasPrefix("data/") && path.hasSuffix(".csv") {
      #expect(text.contains("dcat:downloadURL <https://insyn.sundvik.example/\(path)>"), "\(path)")
    }
    #expect(!text.contains("_:") && !text.contains("[ "))
  }
}

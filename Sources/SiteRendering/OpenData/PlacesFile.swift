internal import BudgetModel
internal import Diagnostics
internal import SiteModel

/// Where proposals are, and the projects that build them; of the whole portal also where its areas lie: GeoJSON (RFC 7946),
/// longitude before latitude.
struct PlacesFile {
  private let site: Site
  private let rounds: [Round]
  private let areas: [Area]

  init(_ site: Site, _ round: RoundID?) {
    self.site = site
    rounds = site.portal.rounds.filter { round == nil || $0.id == round }
    areas = round == nil ? site.portal.areas.all : []
  }

  var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("type", "FeatureCollection")
      json.member(
        "features",
        array: { json in
          for area in areas {
            if let shape = site.portal.areas.shape(of: area.id) { write(area, shape, to: &json) }
          }
          for round in rounds {
            for proposal in round.proposals {
              if let place = proposal.place { write(proposal, at: place, of: round, to: &json) }
            }
          }
        })
    }
    return json.bytes + [0x0A]
  }

  private func write(_ proposal: Proposal, at place: Proposal.Place, of round: Round, to json: inout JSONWriter) {
    json.object { json in
      json.member("type", "Feature")
      json.member("id", "\(round.id)/\(proposal.id)")
      json.member(
        "geometry",
        object: { json in
          json.member("type", "Point")
          json.member(
            "coordinates",
            array: { json in
              json.value(place.longitude, decimals: 6)
              json.value(place.latitude, decimals: 6)
            })
        })
      json.member("properties", object: { json in write(proposal, of: round, to: &json) })
    }
  }

  private func write(_ proposal: Proposal, of round: Round, to json: inout JSONWriter) {
    json.member("kind", "proposal")
    json.member("round", round.id.rawValue)
    json.member("proposal", proposal.id.rawValue)
    json.member("verdict", proposal.verdict.kind.rawValue)
    for language in site.portal.settings.languages {
      json.member("title_\(language)", proposal.words[language].title)
    }
    let project = round.projects.first { project in
      project.proposals.isEmpty ? project.id == proposal.id : project.proposals.contains { $0.value == proposal.id }
    }
    json.member("project", project?.id.rawValue)
    json.member("status", project?.status.value.rawValue)
    for language in site.portal.settings.languages {
      json.member("address_\(language)", site.absolute(.proposal(round.id, proposal.id), language))
    }
  }
}

extension PlacesFile {
  private func write(_ area: Area, _ shape: AreaShape, to json: inout JSONWriter) {
    json.object { json in
      json.member("type", "Feature")
      json.member("id", "areas/\(area.id)")
      json.member(
        "geometry",
        object: { json in
          json.member("type", "MultiPolygon")
          json.member("coordinates", array: { json in write(shape.polygons, to: &json) })
        })
      json.member(
        "properties",
        object: { json in
          json.member("kind", "area")
          json.member("area", area.id.rawValue)
          for language in site.portal.settings.languages { json.member("name_\(language)", area.name[language]) }
          json.member("population", area.population)
        })
    }
  }

  private func write(_ polygons: [[[MapPoint]]], to json: inout JSONWriter) {
    for polygon in polygons {
      json.array { json in
        for ring in polygon {
          json.array { json in
            for point in ring {
              json.array { json in
                json.value(point.longitude, decimals: 6)
                json.value(point.latitude, decimals: 6)
              }
            }
          }
        }
      }
    }
  }
}

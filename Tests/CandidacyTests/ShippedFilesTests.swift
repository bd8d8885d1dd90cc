import ElectionModel
import Testing
import XRoad

@testable import Candidacy

/// What is shipped holds together: requirements, services and forms know each other, and speak three languages.
@Suite struct ShippedFilesTests {
    private func areComplete(_ texts: [LocalizedText]) -> Bool {
        texts.allSatisfy { text in !text.en.isEmpty && Set([text.ky, text.ru, text.en]).count == 3 }
    }

    @Test(arguments: ShippedRequirements.names)
    func `requirements are told in three languages, with the law`(name: String) throws {
        let set = try ShippedRequirements.set(name)
        #expect(areComplete(set.requirements.flatMap { [$0.title, $0.basis] }))
        #expect(try RequirementSet(canonicalBytes: set.canonicalBytes) == set)
    }

    @Test(arguments: ShippedRequirements.names)
    func `every fact is one that the service states, of the kind that the condition wants`(name: String) throws {
        let (set, book) = (try ShippedRequirements.set(name), try ShippedRequirements.services())
        for check in set.requirements.compactMap(\.check) {
            let service = try #require(book[check.source.rawValue], "\(check.source)")
            for fact in check.condition.facts {
                let stated = try #require(service.facts.first { $0.name == fact.rawValue }, "\(fact)")
                #expect(stated.isRequired, "\(fact): an answer without it would be taken")
                switch (check.condition, stated.form) {
                case (.age, .day), (.since, .day), (.valid, .day), (.among, .text), (.atLeast, .number),
                    (.atMost, .number), (.absence, .stays):
                    break
                default: Issue.record("\(name): \(fact) is \(stated.form)")
                }
            }
        }
        let people = try #require(book[set.identity.source.rawValue])
        let facts = Set(people.facts.map(\.name))
        let wanted =
            [set.identity.surname, set.identity.givenName, set.identity.birthDate]
            + [set.identity.patronymic, set.identity.sex?.fact].compactMap { $0 }
        #expect(facts.isSuperset(of: wanted.map(\.rawValue)))
    }

    @Test(arguments: ShippedRequirements.names)
    func `every service that is asked has a form for its conclusion, and every other paper has one`(
        name: String
    ) throws {
        let templates = try ShippedRequirements.templates().map(\.template)
        let set = try ShippedRequirements.set(name)
        let contest = try #require(set.requirements.first?.contests.first)
        #expect(Set(templates.compactMap(\.source)).isSuperset(of: set.sources(of: contest)))
        for paper in PaperKind.allCases where paper != .conclusion {
            #expect(templates.count { $0.paper == paper } == 1, "\(paper)")
        }
    }

    @Test func `forms are told in three languages, and show only facts that their service states`() throws {
        let book = try ShippedRequirements.services()
        for (file, template) in try ShippedRequirements.templates() {
            #expect(file == "\(template.id).json")
            #expect(areComplete([template.approval, template.title, template.opening] + template.signatories))
            #expect(areComplete(template.fields.map(\.label)))
            guard let source = template.source else { continue }
            let facts = Set(try #require(book[source.rawValue]).facts.map(\.name))
            #expect(facts.isSuperset(of: template.fields.map(\.fact.rawValue)), "\(file)")
        }
    }

    @Test func `the acts that approve the forms are left to the commission`() throws {
        for (file, template) in try ShippedRequirements.templates() {
            #expect(template.approval.en == "The act of approval is to be entered by the commission", "\(file)")
        }
    }
}

import ElectionModel
import Persistence
import Trust

/// Links one batch of templates inside a transaction.
struct TemplateLinking: Sendable {
    /// A finger of somebody, by blind index.
    struct Finger: Hashable {
        let index: [UInt8]
        let position: Int
    }

    /// A link whose bounds hold.
    struct SoundLink: Sendable {
        let place: Int
        let index: [UInt8]
        let position: Int
        let record: [UInt8]
    }

    let keys: RegisterKeys

    /// The links that can be tried; the others go to the report.
    func sound(
        _ links: [TemplateLink], in range: Range<Int>, _ seen: inout Set<Finger>, _ report: inout TemplateReport
    ) -> [SoundLink] {
        var sound: [SoundLink] = []
        for place in range {
            let link = links[place]
            let index = keys.personal.blindIndex(Array(link.pin.digits.utf8))
            if !TemplateLink.positions.contains(link.position) {
                report.refused.append(TemplateReport.Refusal(place: place, fault: .position))
            } else if !TemplateLink.recordBytes.contains(link.record.count) {
                report.refused.append(TemplateReport.Refusal(place: place, fault: .size))
            } else if !seen.insert(Finger(index: index, position: link.position)).inserted {
                report.refused.append(TemplateReport.Refusal(place: place, fault: .duplicate))
            } else {
                sound.append(SoundLink(place: place, index: index, position: link.position, record: link.record))
            }
        }
        return sound
    }

    /// Saves a batch of at most ``Query/chunk`` links.
    func save(_ links: [SoundLink], in transaction: borrowing Transaction) throws -> TemplateReport {
        guard let list = try ElectoralRegister.finalList(transaction) else { throw RegisterError.noFinalList }
        var report = TemplateReport()
        guard !links.isEmpty else { return report }
        let people = try people(links, list, transaction)
        var rows: [[SQLValue]] = []
        for link in links {
            guard let person = people[link.index] else {
                report.refused.append(TemplateReport.Refusal(place: link.place, fault: .notOnFinalList))
                continue
            }
            let row = "\(person)/\(link.position)"
            let sealed = keys.biometric.seal(link.record, table: "person_template", row: row)
            let present = try transaction.first(
                "SELECT sealed FROM person_template WHERE person = \(person) AND finger = \(link.position)")
            guard let present else {
                rows.append([.int(person), .int(link.position), .bytes(sealed)])
                report.linked += 1
                continue
            }
            guard let record = try? keys.biometric.open(try present.bytes("sealed"), table: "person_template", row: row)
            else { throw RegisterError.damaged("person_template") }
            if record == link.record {
                report.unchanged += 1
                continue
            }
            try transaction.run(
                """
                UPDATE person_template SET sealed = \(sealed) WHERE person = \(person) AND finger = \(link.position)
                """)
            report.replaced += 1
        }
        try transaction.bulkInsert(
            into: "person_template", columns: ["person", "finger", "sealed"], rows: rows)
        return report
    }

    /// The numbers of those voters of the list who are meant, by blind index.
    private func people(
        _ links: [SoundLink], _ list: Int, _ transaction: borrowing Transaction
    ) throws -> [[UInt8]: Int] {
        let rows = try transaction.rows(
            Query(
                """
                SELECT p.person, p.pin_index FROM person p JOIN list_voter l ON l.person = p.person \
                WHERE l.list = \(list) AND p.pin_index
                """, in: links.lazy.map(\.index)))
        var people: [[UInt8]: Int] = [:]
        for row in rows { people[try row.bytes("pin_index")] = try row.int("person") }
        return people
    }
}

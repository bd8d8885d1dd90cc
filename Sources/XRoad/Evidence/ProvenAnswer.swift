/// What a container is to prove: that a question of ours was answered in just this way.
package struct ProvenAnswer: Equatable, Sendable {
    /// As it was sent.
    package let question: ServiceQuestion
    /// As it was taken.
    package let outcome: LookUp.Outcome

    package init(question: ServiceQuestion, outcome: LookUp.Outcome) {
        self.question = question
        self.outcome = outcome
    }

    /// Why a container, whose signature is another matter, does not prove it.
    func faults(of container: [UInt8], _ report: EvidenceReport) -> [EvidenceFault] {
        // Without a message there are faults enough.
        guard let header = report.header, let entries = try? EvidenceContainer(container).entries,
            let message = entries[RecordedMessage.entry]
        else { return [] }
        let asked = question.header
        guard report.isResponse, header.id == asked.id, header.client == asked.client,
            header.service == asked.service
        else {
            return [.otherExchange]
        }
        do throws(MessageFault) {
            let reply = try RecordedMessage.reply(message, attachment: entries["attachment1"])
            let answer = try question.answer(reply)
            switch (answer, outcome) {
            case (.facts(let signed), .facts(let taken)) where signed == taken: return []
            case (.notFound, .notFound): return []
            case (.refused(let signed, _), .failed(.refused(let taken))) where signed == taken: return []
            default: return [.otherAnswer]
            }
        } catch {
            return [.message(error)]
        }
    }
}

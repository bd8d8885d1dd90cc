import CommandBase
import Console
import ElectionModel
import Wording
import XRoad

/// The values of a question: from a file that nobody else may read, or from the keyboard; never from the command line, which
/// every user of the machine can see.
struct QuestionValues {
    let file: String?
    let asking: Asking

    /// - Throws: `Complaint`, which tells no value.
    func read(_ service: ServiceDescription) throws(Complaint) -> [String: String] {
        let values: [String: String]
        if let file { values = try Self.fromFile(file) } else { values = try typed(service) }
        guard Set(values.keys) == Set(service.parameters.map(\.name)) else {
            throw Complaint(.misuse, ExchangeWords.wrongValues(wanted: service.parameters.map(\.name)))
        }
        for parameter in service.parameters where !parameter.takes(values[parameter.name] ?? "") {
            throw Complaint(.misuse, ExchangeWords.wrongValue(name: parameter.name))
        }
        return values
    }

    private static func fromFile(_ file: String) throws(Complaint) -> [String: String] {
        let bytes = try SecretInput.contents(file)
        guard let value = try? CanonicalValue.parse(bytes), case .object(let members) = value else {
            throw Complaint(.misuse, ExchangeWords.noValues(file: file))
        }
        var values: [String: String] = [:]
        for (name, value) in members {
            guard case .string(let text) = value else { throw Complaint(.misuse, ExchangeWords.noValues(file: file)) }
            values[name] = text
        }
        return values
    }

    private func typed(_ service: ServiceDescription) throws(Complaint) -> [String: String] {
        var values: [String: String] = [:]
        for parameter in service.parameters {
            values[parameter.name] = try asking.answer(
                ExchangeWords.askValue(name: parameter.name), instead: "--values", hidden: parameter.kind == .pin)
        }
        return values
    }
}

import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Wording
import XRoad

struct ExchangeServicesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "services", ExchangeWords.servicesAbstract, discussion: ExchangeWords.servicesDiscussion)
    }

    @OptionGroup var options: ExchangeOptions

    func run() async throws {
        let services = try options.exchange.services().services
        options.answer.give(
            "exchange-services", ["services": .array(services.map { .object(Self.members($0)) })]
        ) {
            var lines: [String] = []
            for service in services {
                var facts = FactList()
                facts.add(ExchangeWords.identifier, service.service.text)
                facts.add(ExchangeWords.wants, service.parameters.map(\.name).joined(separator: ", "))
                facts.add(ExchangeWords.basis, service.legalBasis.text)
                facts.add(ExchangeWords.purpose, service.purpose.text)
                lines += ["\(service.name): \(service.title.text)"] + facts.lines
            }
            return lines
        }
    }

    private static func members(_ service: ServiceDescription) -> [String: CanonicalValue] {
        [
            "name": .string(service.name), "title": service.title.canonical, "service": .string(service.service.text),
            "parameters": .array(
                service.parameters.map { ["name": .string($0.name), "kind": .string($0.kind.rawValue)] }),
            "facts": .array(service.facts.map { .string($0.name) }), "legalBasis": service.legalBasis.canonical,
            "purpose": service.purpose.canonical, "retentionDays": .int(service.retentionDays),
            "hasTest": .bool(service.testServiceCode != nil),
        ]
    }
}

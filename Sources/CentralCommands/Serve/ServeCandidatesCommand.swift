import ArgumentParser
import Candidacy
import CandidatePages
import CommandBase
import Console
import ElectionModel
import PageServing
import Trust
import Wording
import XRoad

struct ServeCandidatesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "candidates", ServeWords.candidatesAbstract, discussion: ServeWords.candidatesDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(ServeWords.deskHelp, value: ValueName.address))
    var desk = "127.0.0.1:8081"

    @Option(name: .customLong("public"), help: .words(ServeWords.publicHelp, value: ValueName.address))
    var publicAddress = "127.0.0.1:8082"

    @Flag(help: .words(ExchangeWords.testHelp))
    var test = false

    @OptionGroup var assetsOption: AssetsOption

    func run() async throws {
        let addresses = try [desk, publicAddress].map { text throws(Complaint) in try ListenOption.address(text) }
        let commission = try options.commission()
        let folder = CandidateFolder(commission)
        let (deskPage, publicPage) = (try assetsOption.page("desk"), try assetsOption.page("candidates"))
        guard let deskPage, let publicPage else { throw Complaint(.missing, ServeWords.noPages) }
        let passphrase = try options.passphrase()
        let register = try await folder.register(passphrase: passphrase)
        let desk = try folder.desk(over: register, passphrase: passphrase)
        let labels = try labels(folder, register.requirements)
        var checks: (@Sendable (Clerk) -> CandidateVerification)?
        if ExchangeFolder(path: "\(commission.path)/exchange").isConnected {
            let exchange = try await CandidateExchange(
                commission, for: register.requirements, passphrase: passphrase, isTest: test)
            checks = { clerk in
                CandidateVerification(register: register, source: exchange.facts(for: "KG-\(clerk.member)"))
            }
        }
        let office = ClerkOffice(
            desk: desk, clerks: try folder.clerks(), checks: checks, labels: labels, clock: SystemClock(),
            random: SystemRandom())
        let clerks = ClerkServer(office: office, page: deskPage, logger: ServiceLog.logger("desk"))
        let everybody = PublicCandidatesServer(
            desk: desk, labels: labels, page: publicPage, clock: SystemClock(), logger: ServiceLog.logger("candidates"))
        let answer = options.answer
        let hasExchange = checks != nil
        try await Serving.untilEnd([(addresses[0], clerks.run), (addresses[1], everybody.run)]) { addresses in
            let texts = addresses.map { "http://\($0)/" }
            answer.give(
                "candidates-ready",
                ["desk": .string(texts[0]), "public": .string(texts[1]), "exchange": .bool(hasExchange)]
            ) {
                [
                    ServeWords.desk(address: texts[0]).text, ServeWords.everybody(address: texts[1]).text,
                    (hasExchange ? ServeWords.asksRegisters : .asksNobody).text,
                ]
            }
        }
    }

    /// What things are called: contests by the definition, services by their descriptions.
    private func labels(_ folder: CandidateFolder, _ requirements: RequirementSet) throws -> DeskLabels {
        let services = try ExchangeFolder(path: "\(folder.commission.path)/exchange").services().services
        let titles = services.compactMap { service in SourceId(rawValue: service.name).map { ($0, service.title) } }
        return DeskLabels(
            definition: folder.commission.definition, requirements: requirements,
            sources: Dictionary(titles) { first, _ in first }, parties: try folder.parties(),
            forms: try folder.templates())
    }
}

import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Wording

/// A command's conversation with the daemon: shows what comes, in words or as lines of JSON.
struct DeskTalk: Sendable {
    private let client: DeskClient
    private let json: Bool

    /// Connects.
    ///
    /// - Throws: `Complaint`; exit code 3 with advice when the daemon is not running.
    init(_ place: StationFolder, json: Bool) throws(Complaint) {
        do throws(DeskLinkError) {
            client = try DeskClient(path: place.socket)
        } catch .notRunning {
            throw Complaint(.missing, StationWords.notRunning(folder: place.path))
        } catch {
            throw Complaint(error.nature, error)
        }
        self.json = json
    }

    /// Asks without showing the reply.
    ///
    /// - Throws: `DeskLinkError`.
    func ask(_ request: CanonicalValue) async throws -> CanonicalValue {
        let json = json
        // Events come on a queue that knows nothing of this task's language.
        let language = Language.spoken
        return try await client.ask(request) { event in
            if json {
                Screen.standard.out(Self.named("desk-event", event))
            } else {
                Screen.standard.note("  \(DeskEvent(event).text(in: language))")
            }
        }
    }

    /// Asks and shows the reply.
    ///
    /// - Throws: `DeskLinkError`.
    func tell(_ request: CanonicalValue) async throws -> CanonicalValue {
        let reply = try await ask(request)
        show(reply)
        return reply
    }

    /// Asks, shows the reply and ends the command accordingly.
    ///
    /// - Throws: `DeskLinkError`, or `ExitCode` for a reply that is no success.
    func conclude(_ request: CanonicalValue) async throws {
        try Self.conclude(try await tell(request))
    }

    /// Ends the command as a reply that was shown before demands.
    static func conclude(_ reply: CanonicalValue) throws {
        let status = DeskVerdict(reply).status
        if status != .ok { throw ExitCode(status.rawValue) }
    }

    /// Shows a reply.
    func show(_ reply: CanonicalValue) {
        let screen = Screen.standard
        if json { return screen.out(Self.named("desk-reply", reply)) }
        let verdict = DeskVerdict(reply)
        let headline = "\(verdict.sign.text) \(verdict.words.text)"
        screen.out(screen.paint(screen.paint(headline, verdict.colour), .strong))
        for voter in (try? reply.array("voters")) ?? [] { screen.out("     \(Self.words(for: voter).text)") }
        for fault in (try? reply.array("faults")) ?? [] {
            let text = (try? fault.value("text", as: LocalizedText.self))?.text ?? (try? fault.string("fault")) ?? ""
            screen.out("     \((try? fault.string("contest")) ?? ""): \(text)")
        }
        if case .string(let package)? = reply["package"] {
            screen.out("     \(VerdictWords.packageWritten(folder: package).text)")
        }
        if reply["package"] == .null {
            screen.out("     \(VerdictWords.packageMissing.text)")
            screen.out("     \(StationWords.advice(command: "dobush-station export").text)")
        }
        if let advice = verdict.advice { screen.out("     \(StationWords.advice(command: advice).text)") }
    }

    private static func words(for voter: CanonicalValue) -> VerdictWords {
        func part(_ name: String) -> String { (try? voter.string(name)) ?? "" }
        let name = PersonName(
            surname: part("surname"), givenName: part("givenName"), patronymic: part("patronymic"))
        func number(_ name: String) -> Int { (try? voter.int(name)) ?? 0 }
        let (listNumber, year) = (number("listNumber"), number("birthYear"))
        return voter["score"] == nil
            ? .voter(number: listNumber, name: name.full, birthYear: year)
            : .candidate(number: listNumber, name: name.full, birthYear: year, score: number("score") / 10)
    }

    private static func named(_ schema: String, _ value: CanonicalValue) -> CanonicalValue {
        guard case .object(let members) = value else { return value }
        return Answer.object(schema, members)
    }
}

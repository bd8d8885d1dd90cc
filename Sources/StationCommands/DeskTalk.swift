import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk

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
            throw Complaint(
                .notFound,
                "the station's daemon is not running; start it in a window of its own: "
                    + "dobush-station run --folder \(place.path)")
        } catch {
            throw Complaint(explaining: error)
        }
        self.json = json
    }

    /// Asks without showing the reply.
    ///
    /// - Throws: `Complaint`.
    func ask(_ request: CanonicalValue) async throws -> CanonicalValue {
        let json = json
        do {
            return try await client.ask(request) { event in
                if json { Screen.standard.out(event) } else { Screen.standard.note(Self.words(for: event)) }
            }
        } catch {
            throw Complaint(explaining: error)
        }
    }

    /// Asks and shows the reply.
    ///
    /// - Throws: `Complaint`.
    func tell(_ request: CanonicalValue) async throws -> CanonicalValue {
        let reply = try await ask(request)
        show(reply)
        return reply
    }

    /// Asks, shows the reply and ends the command accordingly.
    ///
    /// - Throws: `Complaint`, or `ExitCode` for a reply that is no success.
    func conclude(_ request: CanonicalValue) async throws {
        try Self.conclude(try await tell(request))
    }

    /// Ends the command as a reply that was shown before demands.
    static func conclude(_ reply: CanonicalValue) throws {
        let status = DeskVerdict(reply).status
        if status != .ok { throw ExitCode(status.rawValue) }
    }

    private func show(_ reply: CanonicalValue) {
        let screen = Screen.standard
        if json { return screen.out(reply) }
        let verdict = DeskVerdict(reply)
        screen.out(screen.paint(screen.paint("\(verdict.sign) \(verdict.words)", verdict.colour), .strong))
        for voter in (try? reply.array("voters")) ?? [] {
            let names = ["surname", "givenName", "patronymic"].compactMap { try? voter.string($0) }
                .filter { !$0.isEmpty }
            let number = (try? voter.int("listNumber")) ?? 0
            let year = (try? voter.int("birthYear")) ?? 0
            screen.out("     \(number)  \(names.joined(separator: " ")), born \(year)")
        }
        for fault in (try? reply.array("faults")) ?? [] {
            screen.out("     \((try? fault.string("contest")) ?? ""): \((try? fault.string("fault")) ?? "")")
        }
        if case .string(let package)? = reply["package"] { screen.out("     The package is in \(package)") }
        if reply["package"] == .null {
            screen.out("     The package could not be written; do it with: dobush-station export")
        }
    }

    private static func words(for event: CanonicalValue) -> String {
        switch try? event.string("event") {
        case "waiting-for-finger": return "  Lay a finger on the reader …"
        case "finger-on": return "  Hold still …"
        case "finger-off": return "  The finger may go."
        case "hint", "unusable":
            switch try? event.string("hint") {
            case "too-short": return "  Too short: leave the finger longer."
            case "centre-finger": return "  Lay the finger in the middle."
            case "remove-finger": return "  Take the finger away and lay it down again."
            default: return "  Not readable: wipe the finger and try again."
            }
        case "reader": return "  The fingerprint reader does not work."
        default: return "  …"
        }
    }
}

import Console
import ElectionModel
import Sodium
import StationDesk
import Trust
import VoterSnapshot
import Wording

/// Opens the station's list: in the morning with the opening code, after a restart with one member's code.
struct ListUnlocking: Sendable {
    /// Where the tickets lie.
    let folder: SnapshotFolder
    let keys: TerminalKeys
    /// The election's, from the station's own settings.
    let roots: RootPolicy
    /// A file with the opening code, where one was named.
    let codeFile: String?
    /// The members of a file for scripts, where one was named.
    let members: [MemberPresence]?
    let talk: any OpeningTalk

    /// Opens the list with what it needs: a key of this terminal alone, or a code as well.
    ///
    /// - Throws: `SnapshotRefusal`, `OpeningCodeFault` or `Complaint`.
    func open(_ verified: VerifiedSnapshot) async throws -> UnlockedList {
        let key = try keys.opener(of: verified.manifest)
        guard verified.manifest.keys.needsOpeningCode else {
            return UnlockedList(snapshot: try await verified.open(with: key), key: key)
        }
        if let snapshot = try await openedByTicket(verified, key) { return UnlockedList(snapshot: snapshot, key: key) }
        return UnlockedList(snapshot: try await openedByCode(verified, key), key: key)
    }

    /// - Returns: `nil` when the opening code is wanted.
    private func openedByTicket(_ verified: VerifiedSnapshot, _ key: OpeningKey) async throws -> OpenedSnapshot? {
        // Tickets that cannot be read are as good as none: there is the opening code.
        let kept = (try? folder.tickets()) ?? []
        let tickets = kept.filter { ticket in
            ticket.manifest == verified.manifest.fileHash && ticket.device == keys.own.opening.sealingKey
        }
        guard !tickets.isEmpty else { return nil }
        if let members { return try await opened(verified, key, by: members, tickets) }
        // The code that was given explicitly needs no member.
        guard codeFile == nil else { return nil }
        return try await openedByAsking(verified, key, tickets)
    }

    /// For scripts: the first member of the file who has a ticket.
    private func opened(
        _ verified: VerifiedSnapshot, _ key: OpeningKey, by members: [MemberPresence], _ tickets: [RestartTicket]
    ) async throws -> OpenedSnapshot? {
        for member in members {
            guard let ticket = tickets.first(where: { $0.member == member.id.rawValue }) else { continue }
            do {
                return try await open(verified, key, ticket, code: member.code)
            } catch SnapshotRefusal.ticketOfOtherDevice {
                // The ticket is damaged: another member's may be whole.
                talk.note(UnlockWords.notOpened(why: SnapshotRefusal.ticketOfOtherDevice))
            } catch let refusal as SnapshotRefusal where refusal == .wrongMemberCode && codeFile != nil {
                talk.note(UnlockWords.notOpened(why: refusal))
                return nil
            }
        }
        talk.note(UnlockWords.nobodyHasTicket)
        return nil
    }

    private func openedByAsking(
        _ verified: VerifiedSnapshot, _ key: OpeningKey, _ all: [RestartTicket]
    ) async throws -> OpenedSnapshot? {
        var tickets = all.sorted { $0.member < $1.member }
        for _ in 0..<talk.tries {
            guard !tickets.isEmpty else { return nil }
            let question = UnlockWords.whichMember(WordList(tickets.map(\.member), .or))
            let name = try talk.answer(question, instead: "--members-file", hidden: false)
            if name.isEmpty { return nil }
            guard let ticket = tickets.first(where: { $0.member == name }) else {
                talk.note(UnlockWords.noTicket(name: name))
                continue
            }
            let code = try talk.answer(MemberWords.code(of: name), instead: "--members-file", hidden: true)
            do {
                return try await open(verified, key, ticket, code: SecretBytes(Array(code.utf8)))
            } catch let refusal as SnapshotRefusal where refusal == .wrongMemberCode {
                guard talk.tries > 1 else { throw refusal }
                talk.note(UnlockWords.notOpened(why: refusal))
            } catch let refusal as SnapshotRefusal where refusal == .ticketOfOtherDevice {
                talk.note(UnlockWords.notOpened(why: refusal))
                tickets.removeAll { $0 == ticket }
            }
        }
        return nil
    }

    private func open(
        _ verified: VerifiedSnapshot, _ key: OpeningKey, _ ticket: RestartTicket, code: SecretBytes
    ) async throws -> OpenedSnapshot {
        let opened = try await verified.open(with: key, ticket: ticket, device: keys.own.opening, code: code)
        talk.note(UnlockWords.openedAgain(member: ticket.member))
        return opened
    }

    private func openedByCode(_ verified: VerifiedSnapshot, _ key: OpeningKey) async throws -> OpenedSnapshot {
        if let codeFile {
            let code = try OpeningCodeFile(path: codeFile, roots: roots).code(for: verified)
            return try await verified.open(with: key, opening: code)
        }
        let question = UnlockWords.openingCode(code: verified.manifest.versionCode)
        var left = talk.tries
        while true {
            let typed = try talk.answer(question, instead: "--opening-code-file", hidden: true)
            left -= 1
            do {
                return try await verified.open(with: key, opening: try OpeningCode(typed: typed))
            } catch let fault as OpeningCodeFault where left > 0 {
                talk.note(UnlockWords.notOpened(why: fault))
            } catch let refusal as SnapshotRefusal where refusal == .wrongOpeningCode && left > 0 {
                talk.note(UnlockWords.notOpened(why: refusal))
            }
        }
    }
}

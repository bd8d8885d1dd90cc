import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Trust
import Wording

struct KeysListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("list", KeysWords.listAbstract, discussion: KeysWords.listDiscussion)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try options.commission()
        guard let book = try folder.reader.state().book else { throw Complaint(.missing, ElectionWords.noGenesis) }
        let rows = try KeyRow.rows(of: book, in: folder, at: SystemClock().now())
        let waiting = try waiting(in: folder, book)
        options.answer.give(
            "keys-list",
            [
                "keys": .array(rows.map(\.canonical)),
                "waiting": .array(
                    waiting.map {
                        .object(KeyHolder($0).members.merging(["keyId": .string($0.keyId.rawValue)]) { $1 })
                    }),
            ]
        ) {
            var table = TextTable([
                KeysWords.holder, KeysWords.key, KeysWords.until, KeysWords.standing, KeysWords.here,
            ])
            for row in rows {
                table.add([
                    "\(row.holder)", "\(row.keyId)", BishkekTime(row.validUntil).date.description, row.words.text,
                    (row.isHere ? KeysWords.yes : KeysWords.no).text,
                ])
            }
            return table.lines()
                + rows.compactMap { $0.because.map { "  \($0.text)" } }
                + waiting.map {
                    "  \(KeysWords.waits(KeyHolder($0), request: folder.requestFile(of: KeyHolder($0))).text)"
                }
        }
    }

    /// Requests of keys that were made here and are not certified yet.
    private func waiting(in folder: CommissionFolder, _ book: CertificateBook) throws -> [KeyRequest] {
        try folder.requests().filter { request in
            book.revocation(of: request.signKey) == nil && !book.certificates.contains { $0.signKey == request.signKey }
        }
    }
}

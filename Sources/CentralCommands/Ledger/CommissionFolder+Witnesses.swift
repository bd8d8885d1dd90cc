import Console
import Files
import Ledger
import OutboundHTTP
import Wording

extension CommissionFolder {
    /// The ledger's witnesses, asked at the addresses that the commission has put down; `nil` where none has one. What
    /// is final needs the quorum that genesis names all the same.
    ///
    /// - Throws: `Complaint` for a policy that is none, `DurableFileError`.
    func witnessRound() throws -> WitnessRound? {
        guard has(witnessesFile) else { return nil }
        let policy: LedgerPolicy
        do throws(PolicyFault) {
            policy = try LedgerPolicy(
                bytes: (try? DurableFile.read(witnessesFile, limit: LedgerPolicy.largestFile)) ?? [])
        } catch {
            throw Complaint(error.nature, NetworkWords.policyFault(file: witnessesFile, error))
        }
        guard policy.witnesses.contains(where: { $0.url != nil }) else { return nil }
        return WitnessRound(
            policy: policy, link: HTTPWitnessLink(policy, client: OutboundClient(limit: .seconds(5))),
            report: { Screen.standard.note($0) })
    }
}

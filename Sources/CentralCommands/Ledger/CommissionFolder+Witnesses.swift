import Console
import Files
import Ledger
import OutboundHTTP
import Wording

extension CommissionFolder {
    /// Who must cosign the ledger's checkpoints, as the commission has put it down: a policy with an address for each
    /// witness. Without the file nobody is asked.
    var witnessPolicy: String { "\(path)/witnesses" }

    /// The ledger's witnesses; `nil` where there are none.
    ///
    /// - Throws: `Complaint` for a policy that is none, `DurableFileError`.
    func witnessRound() throws -> WitnessRound? {
        guard has(witnessPolicy) else { return nil }
        let policy: LedgerPolicy
        do throws(PolicyFault) {
            policy = try LedgerPolicy(
                bytes: (try? DurableFile.read(witnessPolicy, limit: LedgerPolicy.largestFile)) ?? [])
        } catch {
            throw Complaint(error.nature, NetworkWords.policyFault(file: witnessPolicy, error))
        }
        return WitnessRound(policy: policy, link: HTTPWitnessLink(policy, client: OutboundClient(limit: .seconds(5))))
    }
}

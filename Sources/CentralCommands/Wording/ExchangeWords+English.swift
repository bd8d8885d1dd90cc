import Wording

extension ExchangeWords {
    var english: String {
        switch self {
        case .group: "Ask the state's registers through Tunduk, with evidence."
        case .groupDiscussion:
            """
            What is asked, what came and the signed containers that prove it lie in the folder exchange of the election. The \
            connection to our security server stands there in connection.json.
            """
        case .noConnection(let file):
            "The connection to our security server is not described: \(file) is missing."
        case .badConnection(let file):
            "\(file) does not describe a connection: it needs server and client, and with https our certificate, its key and "
                + "the server's certificate."
        case .noServices(let folder): "There are no descriptions of services in \(folder), nor beside the program."
        case .noService(let name): "There is no service \(name). See dobush exchange services."
        case .noTrust(let file):
            "The exchange's list of authorities is missing: \(file). Our security server gives it under /verificationconf."

        case .servicesAbstract: "The registers that can be asked, with the law and the purpose."
        case .servicesDiscussion:
            """
            Services are described in files, not in the program. Those in the folder exchange/services of the election hold; \
            without it, those that came with the program.
            """
        case .identifier: "Service"
        case .wants: "Wants"
        case .basis: "Law"
        case .purpose: "Purpose"

        case .callAbstract: "Ask a register for a case, and keep the answer with its evidence."
        case .callDiscussion:
            """
            The values come from a file that only you may read, or from the keyboard, never from the command line. A question \
            that was answered is not asked again. Without a service, everything of the case that is not finished is \
            done: what failed is asked again, missing containers are fetched. The exit code is 7 when an answer is not \
            proven yet.

            Examples:
              dobush exchange call civil-registry --case application-7 --user KG-op1
              dobush exchange call --case application-7 --user KG-op1
            """
        case .serviceHelp: "The service's name; without it, what is left of the case."
        case .caseHelp: "For which case; it goes with the question."
        case .userHelp: "Who asks, beginning with KG; it goes with the question."
        case .valuesHelp: "A JSON file with the values, readable by you alone."
        case .testHelp: "Ask the service's twin for tests, about nobody real."
        case .callDryRunHelp: "Say what would be asked, and stop."
        case .wrongCase(let text):
            "“\(text)” names no case: 1 to 64 Latin letters, digits, hyphens, underscores and dots."
        case .wrongUser(let text):
            "“\(text)” names nobody who asks: two capital letters of the country first, as KG-op1."
        case .noCase(let number): "Nothing was asked for the case \(number) yet; name a service."
        case .noValues(let file): "\(file) does not hold values: it must be one JSON object of texts."
        case .wrongValues(let wanted): "The service wants just these values: \(wanted.joined(separator: ", "))."
        case .wrongValue(let name): "The value \(name) does not have its form."
        case .askValue(let name): "Value of \(name):"
        case .wouldAsk(let service, let number): "Would ask \(service) for the case \(number)."
        case .nothingLeft: "Nothing is left to do in this case."
        case .nobody: "The register has no such person or document."
        case .proven: "The answer is proven by a signed container."
        case .notProven:
            "The container does not prove the answer; it is kept and flagged. Look with dobush exchange evidence verify."
        case .noEvidenceYet:
            "The container is not there yet. Give the same command again in a minute."

        case .evidenceGroup: "The signed containers behind the answers."
        case .verifyAbstract: "Verify signed containers: all that are kept, or those that are named."
        case .verifyDiscussion:
            """
            Signature, certificate and its revocation, time stamp and hashes are checked against the exchange's list of \
            authorities. The exit code is 6 when a container proves nothing.
            """
        case .containersHelp: "Containers in files; without them, all that are kept."
        case .trustHelp: "The list of authorities in a file; otherwise the one that our server gave last."
        case .judged(let good, let all): "Verified: \(good) of \(Counted.en(all, "container", "containers"))."
        case .exchangeId: "Message"
        case .signer: "Signed by"
        case .stampedAt: "Stamped at"

        case .statusAbstract: "How far the look-ups are: answered, failed, proven."
        case .statusDiscussion: "Nothing is asked, and of whom was asked is not shown."
        case .statusCaseHelp: "Only this case."
        case .nothingAsked: "Nothing was asked yet."
        case .answeredColumn: "answered"
        case .failedColumn: "failed"
        case .provenColumn: "proven"
        case .notProvenColumn: "not proven"
        case .waitingColumn: "waiting"
        case .cases(let count): "In \(Counted.en(count, "case", "cases"))."
        }
    }
}

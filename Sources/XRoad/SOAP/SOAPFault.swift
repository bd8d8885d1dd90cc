/// What SOAP has instead of an answer ([SOAP 1.1, section 4.4](https://www.w3.org/TR/2000/NOTE-SOAP-20000508/)).
package struct SOAPFault: Hashable, Sendable {
    /// Such as `Server.ClientProxy.NetworkError`; a prefix before a colon is left out.
    package let code: String
    /// For people.
    package let string: String
    /// Where it arose; `nil` if it does not say.
    package let actor: String?
    /// What is in the detail, as text; `nil` if there is none.
    package let detail: String?

    /// - Parameter element: named `Fault`.
    init(_ element: MarkupElement) {
        let code = element.first("faultcode")?.trimmed ?? ""
        self.code = code.firstIndex(of: ":").map { String(code[code.index(after: $0)...]) } ?? code
        string = element.first("faultstring")?.trimmed ?? ""
        actor = element.first("faultactor")?.trimmed
        detail = element.first("detail").map { detail in
            detail.everything.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}

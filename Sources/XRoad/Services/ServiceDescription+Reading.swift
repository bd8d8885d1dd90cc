import ElectionModel

extension ServiceDescription {
    /// The most bytes of a description.
    package static let largest = 65_536

    /// Reads a description.
    ///
    /// - Throws: ``DescriptionFault``.
    package init(_ bytes: [UInt8]) throws(DescriptionFault) {
        let value: JSONValue
        do throws(MessageFault) {
            value = try JSONValue(bytes, upTo: Self.largest)
        } catch {
            throw DescriptionFault("", .schema)
        }
        guard value["schema"]?.text == "dobush.exchange-service.v1" else { throw DescriptionFault("schema", .schema) }
        let root = DescriptionPart(value, "")
        try root.allow([
            "schema", "name", "title", "service", "testServiceCode", "soap", "rest", "parameters", "facts", "errors",
            "legalBasis", "purpose", "retentionDays",
        ])
        name = try root.text("name")
        guard !name.isEmpty, name.utf8.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }) else {
            throw DescriptionFault("name", .form)
        }
        title = try root.localized("title")
        guard let service = ServiceIdentifier(try root.text("service")) else {
            throw DescriptionFault("service", .form)
        }
        self.service = service
        testServiceCode = try root.optionalText("testServiceCode")
        call = try Self.call(root)
        parameters = try root.parts("parameters").map { (part: DescriptionPart) throws(DescriptionFault) in
            try part.allow(["name", "kind"])
            guard let kind = ServiceParameter.Kind(rawValue: try part.text("kind")) else {
                throw DescriptionFault("\(part.place).kind", .form)
            }
            return ServiceParameter(name: try part.text("name"), kind: kind)
        }
        facts = try root.parts("facts").map { (part: DescriptionPart) throws(DescriptionFault) in
            try Self.fact(part)
        }
        errors = try root.optional("errors").map { (part: DescriptionPart) throws(DescriptionFault) in
            try part.allow(["code", "text", "good", "notFound"])
            return ErrorConvention(
                code: try part.path("code"),
                text: try part.optionalText("text").map { $0.split(separator: ".").map(String.init) },
                good: Set(try part.texts("good")), notFound: Set(try part.texts("notFound")))
        }
        legalBasis = try root.localized("legalBasis")
        purpose = try root.localized("purpose")
        guard let days = Int(try root.text("retentionDays")), (1...36_525).contains(days) else {
            throw DescriptionFault("retentionDays", .form)
        }
        retentionDays = days
        let used = Set(call.templates.flatMap(ValueTemplate.names))
        let named = parameters.map(\.name)
        guard Set(named) == used, named.count == used.count else { throw DescriptionFault("parameters", .parameter) }
        guard Set(facts.map(\.name)).count == facts.count else { throw DescriptionFault("facts", .form) }
    }

    private static func call(_ root: DescriptionPart) throws(DescriptionFault) -> ServiceCall {
        let soap = try root.optional("soap")
        let rest = try root.optional("rest")
        switch (soap, rest) {
        case (let soap?, nil):
            try soap.allow(["namespace", "fields", "qualifiesFields", "declaration", "action"])
            let action = try soap.optionalText("action") ?? ""
            guard action.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }) else {
                throw DescriptionFault("soap.action", .form)
            }
            return .soap(
                namespace: try soap.text("namespace"), fields: try fields(soap, depth: 1),
                qualifiesFields: try soap.flag("qualifiesFields"), hasDeclaration: try soap.flag("declaration"),
                action: action)
        case (nil, let rest?):
            try rest.allow(["method", "path", "query", "body"])
            guard let method = RESTMethod(rawValue: try rest.text("method")), [.get, .post].contains(method) else {
                throw DescriptionFault("rest.method", .form)
            }
            return .rest(
                method: method, path: try rest.texts("path"), query: try rest.members("query"),
                body: try rest.members("body"))
        default: throw DescriptionFault("soap, rest", .form)
        }
    }

    private static func fact(_ part: DescriptionPart) throws(DescriptionFault) -> ServiceFact {
        let name = try part.text("name")
        // Requirements name facts as they name everything else.
        guard !name.isEmpty, name.utf8.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }) else {
            throw DescriptionFault("\(part.place).name", .form)
        }
        let form: FactForm
        switch try part.optionalText("kind") ?? "text" {
        case "text":
            try part.allow(["name", "path", "kind", "required"])
            form = .text
        case "number":
            try part.allow(["name", "path", "kind", "required"])
            form = .number
        case "day":
            try part.allow(["name", "path", "kind", "form", "required"])
            form = .day(try part.dayForm("form"))
        case "stays":
            try part.allow(["name", "path", "kind", "form", "departure", "arrival", "required"])
            form = .stays(
                departure: try part.path("departure"), arrival: try part.path("arrival"),
                form: try part.dayForm("form"))
        default: throw DescriptionFault("\(part.place).kind", .form)
        }
        return ServiceFact(
            name: name, path: try part.path("path"), form: form, isRequired: try part.flag("required"))
    }

    private static func fields(_ part: DescriptionPart, depth: Int) throws(DescriptionFault) -> [SOAPField] {
        guard depth <= 8 else { throw DescriptionFault(part.place, .form) }
        return try part.parts("fields").map { (field: DescriptionPart) throws(DescriptionFault) in
            try field.allow(["name", "value", "fields"])
            let name = try field.text("name")
            guard MarkupText.isName(name) else { throw DescriptionFault("\(field.place).name", .form) }
            if let value = try field.optionalText("value") { return .value(name: name, value) }
            return .group(name: name, try fields(field, depth: depth + 1))
        }
    }
}

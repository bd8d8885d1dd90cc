/// One part of an identifier of the exchange.
enum IdentifierPart {
    /// Whether a text can be one: 1 to 255 characters without `:`, `;`, `/`, `\`, `%` and control characters, and no step
    /// up or on the spot in a path ([X-Road REST protocol, section 4.1](https://docs.x-road.global/Protocols/pr-rest_x-road_message_protocol_for_rest.html)).
    static func isValid(_ text: String) -> Bool {
        (1...255).contains(text.count) && text != "." && text != ".."
            && text.unicodeScalars.allSatisfy { letter in
                !":;/\\%".unicodeScalars.contains(letter) && letter.properties.generalCategory != .control
                    && letter.properties.generalCategory != .format
            }
    }

    /// The parts of a text that are divided by `/`; `nil` unless each is valid.
    static func parts(_ text: String) -> [String]? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy(isValid) ? parts : nil
    }
}

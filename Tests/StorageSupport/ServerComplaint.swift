/// What a test's server says when it refuses; with all texts, unlike the store's errors.
package struct ServerComplaint: Error {
    package let text: String

    package init(text: String) { self.text = text }
}

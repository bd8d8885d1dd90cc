import Wording

/// What fails in a self-test and nowhere else.
package enum SelfTestFault: Worded, Sendable {
    /// Nobody pressed the button, or it does not work.
    case noButton

    package var kyrgyz: String { "Жашыл баскыч убагында басылган жок же иштебейт." }
    package var russian: String { "Зелёную кнопку вовремя не нажали, или она не работает." }
    package var english: String { "The green button was not pressed in time, or does not work." }
}

/// The flash memory does not hold what was written into it, or was not erased before.
package struct FlashFault: Error, Hashable, Sendable {
    package init() {}
}

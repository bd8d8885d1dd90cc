import Testing

/// Whole elections by the real programs, one after the other: each keeps both cores busy by itself.
@Suite(.serialized) enum ElectionTests {}

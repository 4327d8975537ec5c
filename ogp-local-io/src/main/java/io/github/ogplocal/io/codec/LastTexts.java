// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.model.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The texts in several languages that were read last, as long as their bytes are in the window: an authority that applies
 * under its own name has that name twice, one closely behind the other.
 */
final class LastTexts {
    /** More languages than this are read, and not remembered. */
    static final int MOST = 8;

    final int[] places = new int[MOST];
    final int[] lengths = new int[MOST];
    final int[] surpluses = new int[MOST];
    final String[] tags = new String[MOST];
    final String[] texts = new String[MOST];
    int count;

    @Nullable
    LocalizedText value;

    @Nullable
    TextsCodec codec;

    void forget() {
        codec = null;
    }
}

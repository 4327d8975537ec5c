// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.place;

import java.util.List;
import java.util.stream.Collectors;

/** A text that cannot be compared as a name; the message gives kinds and offsets, and nothing of the text. */
public final class RefusedNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<NameFault> faults;

    RefusedNameException(List<NameFault> faults) {
        super("place name: "
                + faults.stream().limit(SHOWN).map(NameFault::toString).collect(Collectors.joining("; "))
                + (faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : ""));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the text; not empty. */
    public List<NameFault> faults() {
        return faults;
    }
}

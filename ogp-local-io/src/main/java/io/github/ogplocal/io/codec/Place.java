// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Constraint;
import io.github.ogplocal.io.describe.Slot;
import org.jspecify.annotations.Nullable;

/** A place for a value, its constraints at hand. */
final class Place {
    private final Slot slot;
    private final Constraint[] constraints;
    private @Nullable Codec codec;

    Place(Slot slot) {
        this.slot = slot;
        this.constraints = slot.constraints().toArray(new Constraint[0]);
    }

    /** Found when first asked for, so that a type may hold itself; found twice by two threads it is the same. */
    Codec codec() {
        Codec known = codec;
        if (known == null) {
            known = Codecs.of(slot.shape());
            codec = known;
        }
        return known;
    }

    Object read(JsonInput in) throws GiveUp {
        return checked(codec().read(in));
    }

    /** The value, if it keeps the constraints. */
    Object checked(Object value) throws GiveUp {
        for (Constraint constraint : constraints) {
            if (constraint.check(value).isPresent()) {
                throw GiveUp.NOT_IN_ORDER;
            }
        }
        return value;
    }
}

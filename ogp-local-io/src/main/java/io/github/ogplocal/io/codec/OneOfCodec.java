// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One of a closed list of kinds of object. */
final class OneOfCodec extends Codec {
    /** The reader of everything keeps such a value as a whole, and no more of it than this. */
    private static final int MOST_TOKENS = 100_000;

    private final Shape.OneOf shape;
    private final byte[] discriminator;
    private final Names names;
    private final List<Class<?>> types;

    OneOfCodec(Shape.OneOf shape) {
        this.shape = shape;
        this.discriminator = shape.discriminator().getBytes(StandardCharsets.US_ASCII);
        this.names = new Names(List.copyOf(shape.kinds().keySet()));
        this.types = List.copyOf(shape.kinds().values());
    }

    @Override
    Object read(JsonInput in) throws GiveUp {
        int kind = in.peek(discriminator, names);
        if (kind < 0) {
            throw GiveUp.NOT_IN_ORDER;
        }
        int before = in.tokensSoFar();
        Object value = Codecs.of(types.get(kind)).read(in);
        if (in.tokensSoFar() - before > MOST_TOKENS) {
            throw GiveUp.NOT_IN_ORDER;
        }
        return value;
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        for (Class<?> kind : shape.kinds().values()) {
            if (kind.isInstance(value)) {
                Codecs.of(kind).write(out, value);
                return;
            }
        }
        throw new IllegalArgumentException("document type: " + shape.type().getName() + " has no kind "
                + value.getClass().getName());
    }

    @Override
    public boolean readsDocuments() {
        return true;
    }
}

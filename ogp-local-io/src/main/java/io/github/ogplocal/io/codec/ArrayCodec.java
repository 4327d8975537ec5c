// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.model.InvalidValueException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Several values in an array. */
final class ArrayCodec extends Codec {
    private final Shape.Array shape;
    private final Place element;

    ArrayCodec(Shape.Array shape) {
        this.shape = shape;
        this.element = new Place(shape.element());
    }

    @Override
    Object read(JsonInput in) throws GiveUp {
        in.open('[');
        int base = in.top();
        if (in.next() != ']') {
            do {
                in.push(element.read(in));
            } while (in.another(']'));
        }
        int count = in.top() - base;
        in.close(count);
        List<Object> elements =
                count == 0 ? Collections.emptyList() : Arrays.asList(Arrays.copyOfRange(in.values, base, in.top()));
        in.release(base);
        if (shape.distinct() && new TreeSet<>(elements).size() < count) {
            throw GiveUp.NOT_IN_ORDER;
        }
        try {
            return shape.wrap().apply(elements);
        } catch (InvalidValueException e) {
            throw GiveUp.NOT_IN_ORDER;
        }
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        out.open('[');
        Codec codec = element.codec();
        for (Object each : shape.unwrap().apply(value)) {
            out.element();
            codec.write(out, each);
        }
        out.close(']');
    }
}

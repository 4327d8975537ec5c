// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Shape;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** One of a closed list of values, in an object whose only key says which; written only. */
final class OneKeyCodec extends Codec {
    private final Shape.OneKey shape;
    private final Map<String, Place> places = new TreeMap<>();

    OneKeyCodec(Shape.OneKey shape) {
        this.shape = shape;
        shape.keys()
                .forEach((key, structure) ->
                        places.put(key, new Place(structure.attributes().get(0).slot())));
    }

    @Override
    Object read(JsonInput in) throws GiveUp {
        throw GiveUp.NOT_IN_ORDER;
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        for (Map.Entry<String, Shape.Structure> entry : shape.keys().entrySet()) {
            if (entry.getValue().type().isInstance(value)) {
                Attribute attribute = entry.getValue().attributes().get(0);
                Object part = attribute.value().apply(value);
                out.open('{');
                out.name(entry.getKey());
                requireNonNull(places.get(entry.getKey())).codec().write(out, part == null ? value : part);
                if (part != null
                        && attribute.slot().shape() instanceof Shape.Scalar scalar
                        && scalar.display().isPresent()) {
                    out.name(Shape.OneKey.DISPLAY);
                    out.text(scalar.display().get().apply(part));
                }
                out.close('}');
                return;
            }
        }
    }
}

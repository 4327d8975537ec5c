// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Attribute;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Shapes;
import io.github.ogplocal.model.InvalidValueException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A value with named attributes, in an object. */
class StructureCodec extends Codec {
    private final Shape.Structure shape;
    private final Attribute[] attributes;
    private final Names names;
    private final byte[][] tightNames;
    private final byte[][] wideNames;
    private final Place[] places;
    private final boolean[] leftOutEmpty;
    private final boolean[] displayed;

    /** A bit for each attribute that must be there. */
    private final long requiredBits;

    /** The attributes that the type settles itself; usually none. */
    private final int[] settled;

    /**
     * Which attribute stood behind each when it was last looked for; the last place is for the first. A guess, so threads may
     * overwrite each other's.
     */
    private final int[] followers;

    private final boolean isReadable;
    private final @Nullable Binding binding;

    StructureCodec(Shape.Structure shape, @Nullable Binding binding) {
        this.shape = shape;
        this.binding = binding;
        this.attributes = shape.attributes().toArray(new Attribute[0]);
        int count = attributes.length;
        List<String> spelt = shape.attributes().stream().map(Attribute::name).toList();
        if (binding != null && !spelt.equals(binding.attributes())) {
            throw new IllegalStateException("binding of " + shape.type().getName() + ": has other attributes");
        }
        this.names = new Names(spelt);
        this.tightNames = new byte[count][];
        this.wideNames = new byte[count][];
        this.places = new Place[count];
        this.leftOutEmpty = new boolean[count];
        this.displayed = new boolean[count];
        long bits = 0;
        for (int i = 0; i < count; i++) {
            tightNames[i] = JsonOutput.name(spelt.get(i), false);
            wideNames[i] = JsonOutput.name(spelt.get(i), true);
            places[i] = new Place(attributes[i].slot());
            boolean required = attributes[i].required();
            leftOutEmpty[i] = !required && attributes[i].isCollection();
            displayed[i] = attributes[i].hasDisplay();
            bits |= required ? 1L << i : 0;
        }
        this.requiredBits = bits;
        this.followers =
                IntStream.rangeClosed(1, count + 1).map(i -> i % (count + 1)).toArray();
        this.settled =
                IntStream.range(0, count).filter(i -> attributes[i].settled()).toArray();
        this.isReadable = count <= Long.SIZE && Shapes.check(shape.type()).isEmpty();
    }

    @Override
    public boolean readsDocuments() {
        return isReadable;
    }

    @Override
    final Object read(JsonInput in) throws GiveUp {
        if (!isReadable) {
            throw GiveUp.NOT_IN_ORDER;
        }
        in.open('{');
        int base = in.reserve(attributes.length);
        long seen = 0;
        int members = 0;
        if (in.next() != '}') {
            int last = attributes.length;
            do {
                int likely = followers[last];
                int index = in.name(names, likely);
                if (index != likely) {
                    followers[last] = index;
                }
                last = index;
                if ((seen & 1L << index) != 0) {
                    throw GiveUp.NOT_IN_ORDER;
                }
                seen |= 1L << index;
                members++;
                in.next();
                Object part = part(in, index);
                in.values[base + index] = part;
            } while (in.another('}'));
        }
        in.close(members);
        if ((requiredBits & ~seen) != 0) {
            throw GiveUp.NOT_IN_ORDER;
        }
        Object value;
        try {
            value = make(in.values, base);
        } catch (InvalidValueException e) {
            throw GiveUp.NOT_IN_ORDER;
        }
        for (int index : settled) {
            if (!Objects.equals(part(value, index), in.values[base + index])) {
                throw GiveUp.NOT_IN_ORDER;
            }
        }
        in.release(base);
        return value;
    }

    /** Reads one attribute. */
    Object part(JsonInput in, int index) throws GiveUp {
        return places[index].read(in);
    }

    final Place place(int index) {
        return places[index];
    }

    private Object make(@Nullable Object[] values, int base) {
        if (binding != null) {
            return binding.make(values, base);
        }
        @Nullable Object[] parts = Arrays.copyOfRange(values, base, base + attributes.length);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null && attributes[i].isCollection() && !attributes[i].optional()) {
                parts[i] = attributes[i].slot().shape() instanceof Shape.Array array
                        ? array.wrap().apply(Collections.emptyList())
                        : Collections.unmodifiableSortedMap(new TreeMap<>());
            }
        }
        return shape.maker().make(parts);
    }

    private @Nullable Object part(Object value, int index) {
        return binding != null
                ? binding.part(value, index)
                : attributes[index].value().apply(value);
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        out.open('{');
        for (int i = 0; i < attributes.length; i++) {
            Object part = part(value, i);
            if (part == null || (leftOutEmpty[i] && isEmpty(part))) {
                continue;
            }
            writeName(out, i);
            places[i].codec().write(out, part);
            if (displayed[i]
                    && attributes[i].slot().shape() instanceof Shape.Scalar scalar
                    && scalar.display().isPresent()) {
                out.name(attributes[i].name() + Attribute.DISPLAY);
                out.text(scalar.display().get().apply(part));
            }
        }
        out.close('}');
    }

    final void writeName(JsonOutput out, int index) throws IOException {
        out.name(tightNames[index], wideNames[index]);
    }

    private static boolean isEmpty(Object part) {
        return (part instanceof Collection<?> elements && elements.isEmpty())
                || (part instanceof Map<?, ?> entries && entries.isEmpty());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Shape;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A value for each of several keys, in an object. */
final class TableCodec extends Codec {
    private final Codec key;
    private final Shape.Scalar keys;
    private final Place values;

    TableCodec(Shape.Table shape) {
        this.keys = shape.key();
        this.key = Codecs.of(keys);
        this.values = new Place(shape.value());
    }

    @Override
    Object read(JsonInput in) throws GiveUp {
        if (!(key instanceof ScalarCodec codec)) {
            throw GiveUp.NOT_IN_ORDER;
        }
        in.open('{');
        TreeMap<Object, Object> entries = new TreeMap<>();
        int count = 0;
        if (in.next() != '}') {
            do {
                Object each = in.key(codec);
                in.next();
                entries.put(each, values.read(in));
                count++;
            } while (in.another('}'));
        }
        in.close(count);
        if (entries.size() < count) {
            throw GiveUp.NOT_IN_ORDER;
        }
        return Collections.unmodifiableSortedMap(entries);
    }

    /** The same entries for somebody who is done with them before the next are read. */
    void readScores(JsonInput in, SortedScores scores) throws GiveUp {
        if (!(key instanceof ScalarCodec codec)) {
            throw GiveUp.NOT_IN_ORDER;
        }
        scores.clear();
        in.open('{');
        int count = 0;
        if (in.next() != '}') {
            do {
                Object each = in.key(codec);
                in.next();
                scores.add(each, values.read(in));
                count++;
            } while (in.another('}'));
        }
        in.close(count);
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        out.open('{');
        Codec codec = values.codec();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            out.name(keys.text().apply(entry.getKey()));
            codec.write(out, entry.getValue());
        }
        out.close('}');
    }
}

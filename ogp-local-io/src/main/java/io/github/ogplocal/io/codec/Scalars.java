// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.io.describe.Times;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.quantity.Points;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Values in one token that have a form of their own. */
final class Scalars {
    private Scalars() {}

    /** True and false. */
    static final class Truth extends Codec {
        @Override
        Object read(JsonInput in) throws GiveUp {
            return in.truth();
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.truth((Boolean) value);
        }
    }

    /** Whole numbers. */
    static final class Count extends Codec {
        private final boolean isInt;

        Count(boolean isInt) {
            this.isInt = isInt;
        }

        @Override
        Object read(JsonInput in) throws GiveUp {
            long count = in.count();
            if (!isInt) {
                return count;
            }
            if (count != (int) count) {
                throw GiveUp.NOT_IN_ORDER;
            }
            return (int) count;
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.number(((Number) value).longValue());
        }
    }

    /** A code of a closed list. */
    static final class Closed extends ScalarCodec {
        private final TreeMap<String, Object> values = new TreeMap<>();
        private final Map<Object, byte[]> written = new HashMap<>();

        Closed(Shape.Scalar shape) {
            super(shape, shape.parse());
            for (String option : shape.options()) {
                Object constant = shape.parse().apply(option);
                values.put(option, constant);
                written.put(constant, JsonOutput.quoted(option));
            }
        }

        @Override
        Object parse(String text) throws GiveUp {
            Object constant = values.get(text);
            if (constant == null) {
                throw GiveUp.NOT_IN_ORDER;
            }
            return constant;
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.raw(requireNonNull(written.get(value)));
        }
    }

    /** Points in time. */
    static final class Time extends ScalarCodec {
        Time(Shape.Scalar shape) {
            super(shape, shape.parse());
        }

        @Override
        boolean comesAgain() {
            return false;
        }

        @Override
        Object parse(JsonInput in, byte[] bytes, int from, int to) throws GiveUp {
            OffsetDateTime time = Times.time(bytes, from, to);
            if (time == null) {
                throw GiveUp.NOT_IN_ORDER;
            }
            return time;
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.time((OffsetDateTime) value);
        }
    }

    /** Days. */
    static final class Day extends ScalarCodec {
        Day(Shape.Scalar shape) {
            super(shape, shape.parse());
        }

        @Override
        Object parse(JsonInput in, byte[] bytes, int from, int to) throws GiveUp {
            LocalDate day = Times.day(bytes, from, to);
            if (day == null) {
                throw GiveUp.NOT_IN_ORDER;
            }
            return day;
        }
    }

    /** Points, which are written without making a text. */
    static final class PointsCodec extends ScalarCodec {
        PointsCodec(Shape.Scalar shape) {
            super(shape, Points::parse);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            Points points = (Points) value;
            out.decimal(points.unscaledAt(points.decimals()), points.decimals());
        }
    }

    /** National codes, of which the lists are few. */
    static final class National extends ScalarCodec {
        National(Shape.Scalar shape) {
            super(shape, NationalCode::parse);
        }

        @Override
        Object parse(JsonInput in, byte[] bytes, int from, int to) throws GiveUp {
            int colon = from;
            while (colon < to && bytes[colon] != ':') {
                colon++;
            }
            if (colon == to) {
                throw GiveUp.NOT_IN_ORDER;
            }
            try {
                return new NationalCode(
                        in.shared(from, colon - from, number()),
                        new String(bytes, colon + 1, to - colon - 1, StandardCharsets.ISO_8859_1));
            } catch (InvalidValueException e) {
                throw GiveUp.NOT_IN_ORDER;
            }
        }

        @Override
        boolean comesAgain() {
            return false;
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            NationalCode code = (NationalCode) value;
            out.text(code.scheme(), ':', code.value());
        }
    }
}

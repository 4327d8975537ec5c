// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.codec;

import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.check.Checks;
import io.github.ogplocal.model.quantity.Fraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A value in one token. */
class ScalarCodec extends Codec {
    private static final int LONG_FRACTION = 10_000;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Shape.Scalar shape;
    private final Function<String, Object> parse;
    private final boolean isText;
    private final boolean isDecimal;
    private final boolean isFraction;
    private final int number;

    ScalarCodec(Shape.Scalar shape, Function<String, Object> parse) {
        this.shape = shape;
        this.parse = parse;
        this.isText = shape.form() == Shape.Form.TEXT;
        this.isDecimal = shape.form() == Shape.Form.DECIMAL;
        this.isFraction = shape.type() == Fraction.class;
        this.number = NUMBERS.getAndIncrement();
    }

    final Shape.Scalar shape() {
        return shape;
    }

    /** Tells this codec's values from those of others among those read lately. */
    final int number() {
        return number;
    }

    /** Whether values are few, so that one may be met again. */
    boolean comesAgain() {
        return !isText;
    }

    @Override
    Object read(JsonInput in) throws GiveUp {
        Object value = in.scalar(this, isDecimal, in.stringLength());
        in.counted();
        return value;
    }

    /** The value of the text that comes next, which may have so many characters. */
    final Object text(JsonInput in, int most) throws GiveUp {
        return in.scalar(this, false, most);
    }

    /** The value of a text. */
    Object parse(String text) throws GiveUp {
        if (isText && Checks.indexOfForbidden(text) >= 0) {
            throw GiveUp.NOT_IN_ORDER;
        }
        try {
            return parse.apply(text);
        } catch (InvalidValueException e) {
            throw GiveUp.NOT_IN_ORDER;
        }
    }

    /** The value of a text of ASCII without escapes, between two places. */
    Object parse(JsonInput in, byte[] bytes, int from, int to) throws GiveUp {
        return parse(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void write(JsonOutput out, Object value) throws IOException {
        String text = shape.text().apply(value);
        // The one text that no reader takes is a fraction of more digits than are read.
        if (isFraction && text.length() > LONG_FRACTION) {
            Fraction.parse(text);
        }
        out.text(text);
    }
}

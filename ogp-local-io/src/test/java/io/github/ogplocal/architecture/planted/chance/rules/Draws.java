// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.chance.rules;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

final class Draws {
    int badRandom() {
        return new Random(1).nextInt();
    }

    int badSplittable() {
        return new SplittableRandom(1).nextInt();
    }

    int badGenerator() {
        return RandomGenerator.getDefault().nextInt();
    }

    int badThreadLocal() {
        return ThreadLocalRandom.current().nextInt();
    }

    int badSecure() {
        return new SecureRandom().nextInt();
    }

    boolean badMath() {
        return Math.random() > 0;
    }

    UUID badUuid() {
        return UUID.randomUUID();
    }

    void badShuffle(List<String> list) {
        Collections.shuffle(list);
    }

    int badIdentity(Object object) {
        return System.identityHashCode(object);
    }

    UUID goodUuid() {
        return UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    }
}

/** Numbers that people read out to each other, and that tell when one symbol of them is wrong. */
@NullMarked
package org.porchlight.platform.numbers;

import org.jspecify.annotations.NullMarked;

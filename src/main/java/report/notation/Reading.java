package report.notation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The result of reading a written value: the value, or why it is not one or ambiguous.
 *
 * @param <T> the type of the value
 */
public sealed interface Reading<T> {

  /**
   * A value that was read.
   *
   * @param <T> the type of the value
   * @param value the value
   */
  record Value<T>(T value) implements Reading<T> {}

  /**
   * A text that is not such a value.
   *
   * @param <T> the type the value would have had
   * @param fault why the text cannot be read
   * @param instead the probable intention, ready to be pasted; empty if nothing is certain
   */
  record Refusal<T>(Fault fault, List<String> instead) implements Reading<T> {
    /** Copies the list. */
    public Refusal {
      instead = List.copyOf(instead);
    }
  }

  /** A reason for a refusal; {@link #key()} names its sentence in the message bundles. */
  interface Fault {
    /**
     * The key of the message for this fault.
     *
     * @return a key of the findings bundle
     */
    String key();
  }

  /**
   * A value that was read.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return the reading
   */
  static <T> Reading<T> of(T value) {
    return new Value<>(value);
  }

  /**
   * A refusal.
   *
   * @param <T> the type the value would have had
   * @param fault why the text cannot be read
   * @param instead what to write instead, if that is certain
   * @return the reading
   */
  static <T> Reading<T> refuse(Fault fault, String... instead) {
    return new Refusal<>(fault, List.of(instead));
  }

  /**
   * The value, if there is one.
   *
   * @return the value or nothing
   */
  default Optional<T> found() {
    return this instanceof Value<T> v ? Optional.of(v.value()) : Optional.empty();
  }

  /**
   * The reading of something made from this value.
   *
   * @param <U> the type of the result
   * @param change computes the result; only called if there is a value
   * @return the reading of the result, or the same refusal
   */
  default <U> Reading<U> map(Function<? super T, ? extends U> change) {
    return then(value -> new Value<>(change.apply(value)));
  }

  /**
   * The reading of something read from this value.
   *
   * @param <U> the type of the result
   * @param next reads the result; only called if there is a value
   * @return the reading of the result, or the same refusal
   */
  default <U> Reading<U> then(Function<? super T, Reading<U>> next) {
    if (this instanceof Refusal<T> refusal) {
      return new Refusal<>(refusal.fault(), refusal.instead());
    }
    return next.apply(((Value<T>) this).value());
  }

  /**
   * This reading with other suggestions, for example around a part that was rejected.
   *
   * @param change changes each suggestion
   * @return a refusal with the changed suggestions, or the same value
   */
  default Reading<T> suggesting(UnaryOperator<String> change) {
    return this instanceof Refusal<T> refusal
        ? new Refusal<>(refusal.fault(), refusal.instead().stream().map(change).toList())
        : this;
  }
}

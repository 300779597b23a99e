package report.rate;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import report.plan.Method;

/** The rate methods: for each that a plan can declare, the class that knows it. */
public final class RateMethods {
  private static final Map<Method, RateMethod> ALL =
      Collections.unmodifiableMap(
          Arrays.stream(Method.values())
              .collect(
                  Collectors.toMap(
                      Function.identity(),
                      RateMethods::create,
                      (one, other) -> other,
                      () -> new EnumMap<>(Method.class))));

  private RateMethods() {}

  /**
   * The method that a plan declares.
   *
   * @param declared its name
   * @return the one method of that name
   */
  public static RateMethod of(Method declared) {
    return Objects.requireNonNull(ALL.get(declared));
  }

  private static RateMethod create(Method declared) {
    return switch (declared) {
      case RATIO -> new RatioMethod();
      case INVERSE -> new InverseMethod();
      case TWO_MINUS -> new TwoMinusMethod();
      case FROM_BASELINE -> new FromBaselineMethod();
      case EXPECTED -> new ExpectedMethod();
      case RANGE -> new RangeMethod();
      case MAINTAIN -> new MaintainMethod();
    };
  }
}

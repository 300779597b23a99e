package report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes values apart into bytes and puts them together again: records, lists, optionals, texts,
 * numbers, days, yes and no, and constants of enumerations, as deep as they go.
 *
 * <p>The bytes are for the packing that made them, in this process. Threads may share one.
 */
public final class Packing {
  private final Map<Class<?>, Shape> byType = new ConcurrentHashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  /** A packing of no values yet. */
  public Packing() {}

  /** Sees the records of a value, in an order that is the same each time. */
  @FunctionalInterface
  public interface Witness {
    /**
     * Sees a record.
     *
     * @param ordinal how many records of the value were seen before it
     * @param record the very record that was packed or was made
     */
    void see(int ordinal, Record record);
  }

  /**
   * Packs a value.
   *
   * @param value the value; none of what is in it ever changes
   * @param witness sees its records
   * @return its bytes, packed
   * @throws IllegalArgumentException if there is something of another kind in it
   */
  public PackedBytes pack(Object value, Witness witness) {
    Packer packer = new Packer(this, witness);
    packer.value(value);
    return PackedBytes.of(packer.bytes());
  }

  /**
   * Makes a value again.
   *
   * @param bytes what {@link #pack} made of it
   * @param witness sees its records, with the ordinals they had then
   * @return a value that is equal to it
   */
  public Object unpack(PackedBytes bytes, Witness witness) {
    return new Unpacker(this, bytes.plain(), witness).value();
  }

  /** The shape of a type. */
  Shape of(Class<?> type) {
    Shape known = byType.get(type);
    return known != null ? known : learn(type);
  }

  private synchronized Shape learn(Class<?> type) {
    Shape known = byType.get(type);
    if (known == null) {
      known = Shape.of(shapes.size(), type);
      shapes.add(known);
      byType.put(type, known);
    }
    return known;
  }

  /** The shape of a number. */
  synchronized Shape of(int number) {
    return shapes.get(number);
  }
}

package report.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Rewrites compiled classes so that Java has nothing left to make while they run: each lambda and
 * method reference becomes a class of its own, equals and hashCode of a record become plain code.
 * javac leaves both to the first run of each place, which costs every start of the tool anew; plain
 * classes lie in the archive of loaded classes (docs/performance.md).
 *
 * <p>Run by the build, as {@code PlainClasses FROM TO}.
 */
public final class PlainClasses {
  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final List<ClassNode> made = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private PlainClasses() {}

  /**
   * Rewrites the classes of a folder and copies its other files.
   *
   * @param folders the one with what javac made, and the one to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]);
    PlainClasses all = new PlainClasses();
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      if (file.toString().endsWith(".class")) {
        all.read(Files.readAllBytes(file));
      } else {
        Files.write(target, Files.readAllBytes(file));
      }
    }
    List.copyOf(all.classes.values()).forEach(all::rewrite);
    all.write(to);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void read(byte[] file) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, 0);
    classes.put(node.name, node);
  }

  private void write(Path to) throws IOException {
    for (ClassNode node : Stream.concat(classes.values().stream(), made.stream()).toList()) {
      ClassWriter writer = new ClassWriter(0);
      node.accept(writer);
      Files.write(to.resolve(node.name + ".class"), writer.toByteArray());
    }
  }

  private void rewrite(ClassNode owner) {
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode at : method.instructions.toArray()) {
        if (at instanceof InvokeDynamicInsnNode call) {
          rewrite(owner, method, call);
        }
      }
    }
  }

  private void rewrite(ClassNode owner, MethodNode method, InvokeDynamicInsnNode call) {
    Handle maker = call.bsm;
    if (maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && maker.getName().equals("metafactory")) {
      LambdaClass lambda = new LambdaClass(name(owner), host(owner), call);
      method.instructions.set(call, lambda.use());
      adopt(lambda.node());
    } else if (maker.getOwner().equals("java/lang/runtime/ObjectMethods")) {
      RecordMethods.write(method, call);
    }
  }

  /** The n-th class made for this one. */
  private String name(ClassNode owner) {
    return owner.name + "$$Plain" + counts.merge(owner.name, 1, Integer::sum);
  }

  private static String host(ClassNode owner) {
    return owner.nestHostClass == null ? owner.name : owner.nestHostClass;
  }

  /** A member of the nest may call the private methods that hold what stands in a lambda. */
  private void adopt(ClassNode lambda) {
    made.add(lambda);
    ClassNode host = classes.get(lambda.nestHostClass);
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.add(lambda.name);
  }
}

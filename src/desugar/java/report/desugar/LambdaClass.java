package report.desugar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class that stands for lambdas and method references of one nest: what they capture, and the
 * methods of their interfaces, which tell by a number whose they are. To load a class takes longer
 * than to find one's way in it.
 */
final class LambdaClass {
  private static final String WHICH = "which";
  private static final int HIDDEN = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;

  /** Java compiles no method of more than 8,000 bytes, of which a lambda takes some 25. */
  private static final int MOST = 200;

  private final ClassNode node = new ClassNode();
  private final List<Lambda> lambdas = new ArrayList<>();

  /**
   * A class without lambdas.
   *
   * @param name its name
   * @param host of its nest
   */
  LambdaClass(String name, String host) {
    node.version = Opcodes.V17;
    node.access = HIDDEN;
    node.name = name;
    node.superName = "java/lang/Object";
    node.nestHostClass = host;
    // What a stack trace shows beside the frame; the lambda's own frame below it has its line.
    node.sourceFile = host.substring(host.lastIndexOf('/') + 1) + ".java";
  }

  boolean isFull() {
    return lambdas.size() >= MOST;
  }

  /**
   * Adds a lambda.
   *
   * @param call the call that would make it, of LambdaMetafactory.metafactory
   * @return what takes the place of the call: where nothing is captured, one lambda does for all
   *     times
   */
  AbstractInsnNode add(InvokeDynamicInsnNode call) {
    Lambda lambda = new Lambda(lambdas.size(), call);
    lambdas.add(lambda);
    return lambda.captured().isEmpty()
        ? new FieldInsnNode(
            Opcodes.GETSTATIC, node.name, one(lambda), lambda.face().getDescriptor())
        : new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, factoryOf(lambda), call.desc, false);
  }

  private static String one(Lambda lambda) {
    return "ONE" + lambda.number();
  }

  private static String factoryOf(Lambda lambda) {
    return "of" + lambda.number();
  }

  /** The class with all that was added. */
  ClassNode node() {
    lambdas.stream()
        .map(lambda -> lambda.face().getInternalName())
        .distinct()
        .forEach(node.interfaces::add);
    field(new Lambda.Field(WHICH, "I"));
    lambdas.stream().flatMap(lambda -> lambda.fields().stream()).distinct().forEach(this::field);
    lambdas.stream().map(Lambda::fields).distinct().forEach(this::constructor);
    ones(lambdas.stream().filter(lambda -> lambda.captured().isEmpty()).toList());
    lambdas.stream().filter(lambda -> !lambda.captured().isEmpty()).forEach(this::factory);
    lambdas.stream()
        .collect(Collectors.groupingBy(Lambda::method, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::face);
    return node;
  }

  private MethodNode method(int access, String name, String descriptor) {
    MethodNode method = new MethodNode(access, name, descriptor, null, null);
    node.methods.add(method);
    return method;
  }

  /** Enough for any of these methods: each value twice, once more for a call, and two wide. */
  private static void end(MethodNode method, int values) {
    method.maxLocals = values + 1;
    method.maxStack = values + 6;
  }

  private static int size(List<Type> types) {
    return types.stream().mapToInt(Type::getSize).sum();
  }

  private void field(Lambda.Field field) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
    node.fields.add(new FieldNode(access, field.name(), field.descriptor(), null, null));
  }

  private static String makes(List<Lambda.Field> fields) {
    return fields.stream()
        .map(Lambda.Field::descriptor)
        .collect(Collectors.joining("", "(I", ")V"));
  }

  private void constructor(List<Lambda.Field> fields) {
    MethodNode method = method(Opcodes.ACC_PRIVATE, "<init>", makes(fields));
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = put(method, new Lambda.Field(WHICH, "I"), 1);
    for (Lambda.Field field : fields) {
      local = put(method, field, local);
    }
    method.visitInsn(Opcodes.RETURN);
    end(method, local);
  }

  /** Takes a local variable into its field; returns the next one. */
  private int put(MethodNode method, Lambda.Field field, int local) {
    Type type = Type.getType(field.descriptor());
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
    method.visitFieldInsn(Opcodes.PUTFIELD, node.name, field.name(), field.descriptor());
    return local + type.getSize();
  }

  private void ones(List<Lambda> plain) {
    MethodNode method = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    for (Lambda lambda : plain) {
      String face = lambda.face().getDescriptor();
      int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      node.fields.add(new FieldNode(access, one(lambda), face, null, null));
      make(method, lambda);
      method.visitFieldInsn(Opcodes.PUTSTATIC, node.name, one(lambda), face);
    }
    method.visitInsn(Opcodes.RETURN);
    end(method, 0);
  }

  private void factory(Lambda lambda) {
    MethodNode method = method(Opcodes.ACC_STATIC, factoryOf(lambda), lambda.call().desc);
    make(method, lambda);
    method.visitInsn(Opcodes.ARETURN);
    end(method, size(lambda.captured()));
  }

  private void make(MethodNode method, Lambda lambda) {
    method.visitTypeInsn(Opcodes.NEW, node.name);
    method.visitInsn(Opcodes.DUP);
    method.visitIntInsn(Opcodes.SIPUSH, lambda.number());
    int local = 0;
    for (Type type : lambda.captured()) {
      method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    method.visitMethodInsn(
        Opcodes.INVOKESPECIAL, node.name, "<init>", makes(lambda.fields()), false);
  }

  /** A method of the interfaces: each number leads to its lambda. */
  private void face(List<Lambda> faces) {
    Lambda first = faces.get(0);
    String descriptor = first.erased().getDescriptor();
    MethodNode method = method(Opcodes.ACC_PUBLIC, first.call().name, descriptor);
    Label[] labels = faces.stream().map(lambda -> new Label()).toArray(Label[]::new);
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitFieldInsn(Opcodes.GETFIELD, node.name, WHICH, "I");
    int[] numbers = faces.stream().mapToInt(Lambda::number).toArray();
    method.visitLookupSwitchInsn(labels[0], numbers, labels);
    int most = 0;
    for (int i = 0; i < labels.length; i++) {
      method.visitLabel(labels[i]);
      method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      faces.get(i).write(method, node.name);
      most = Math.max(most, size(faces.get(i).captured()));
    }
    end(method, most + size(List.of(first.erased().getArgumentTypes())));
  }
}

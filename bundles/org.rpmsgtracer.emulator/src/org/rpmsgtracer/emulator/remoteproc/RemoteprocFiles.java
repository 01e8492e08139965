/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rpmsgtracer.protocol.memory.FixedText;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * The files in which Linux 6.12 shows a remote processor and lets it be controlled: those of
 * {@code /sys/class/remoteproc/remoteprocN} (remoteproc_sysfs.c) and of {@code /sys/kernel/debug/remoteproc/remoteprocN}
 * (remoteproc_debugfs.c).
 */
public final class RemoteprocFiles {

    private static final int BUSY = -16;
    private static final int INVALID = -22;
    private static final Pattern TRACE = Pattern.compile("trace([0-9]{1,3})");

    private final Remoteproc remoteproc;

    public RemoteprocFiles(Remoteproc remoteproc) {
        this.remoteproc = remoteproc;
    }

    /** What a file contains, or empty if there is no such file. */
    public Optional<String> read(String file) {
        return switch (file) {
            case "state" -> line(remoteproc.state());
            case "firmware" -> line(remoteproc.firmwareName());
            case "name" -> line(remoteproc.processor().name());
            case "recovery" -> line(switch (remoteproc.recovery()) {
                case ENABLED -> "enabled";
                case DISABLED -> "disabled";
            });
            case "coredump" -> line("disabled");
            case "resource_table" -> Optional.of(remoteproc.table()
                    .map(ResourceTableText::of)
                    .orElse("No resource table found\n"));
            case "carveout_memories" -> Optional.of(carveouts());
            default -> trace(file);
        };
    }

    /**
     * Writes a command into {@code state} or {@code recovery}; called inside an effect of the host.
     *
     * @return 0, or the negative errno that the write returns
     */
    public int write(String file, String command) {
        return switch (file + " " + command) {
            case "state start" -> start();
            case "state stop" -> change(remoteproc.isUp(), remoteproc::stop);
            case "state detach" -> change(remoteproc.isUp(), remoteproc::detach);
            case "recovery enabled" -> recovery(Recovery.ENABLED);
            case "recovery disabled" -> recovery(Recovery.DISABLED);
            case "recovery recover" -> {
                remoteproc.recover();
                yield 0;
            }
            default -> INVALID;
        };
    }

    private int start() {
        if (remoteproc.isUp()) {
            return BUSY;
        }
        remoteproc.start();
        return 0;
    }

    private int recovery(Recovery recovery) {
        remoteproc.setRecovery(recovery);
        return 0;
    }

    private static int change(boolean possible, Runnable change) {
        if (possible) {
            change.run();
        }
        return possible ? 0 : INVALID;
    }

    private static Optional<String> line(String text) {
        return Optional.of(text + "\n");
    }

    private String carveouts() {
        StringBuilder text = new StringBuilder();
        for (Carveouts.Carveout carveout : remoteproc.carveouts()) {
            text.append("Carveout memory entry:\n")
                    .append("\tName: ").append(carveout.name()).append('\n')
                    .append("\tVirtual address: 0000000000000000\n")
                    .append("\tDMA address: 0x").append(HexFormat.of().toHexDigits(carveout.address())).append('\n')
                    .append("\tDevice address: 0x").append(Long.toHexString(carveout.deviceAddress())).append('\n')
                    .append("\tLength: 0x").append(Long.toHexString(carveout.sizeBytes())).append(" Bytes\n\n");
        }
        return text.toString();
    }

    private Optional<String> trace(String file) {
        Matcher number = TRACE.matcher(file);
        if (!number.matches()) {
            return Optional.empty();
        }
        return remoteproc.traces().stream().skip(Integer.parseInt(number.group(1))).findFirst().map(this::trace);
    }

    private String trace(FirmwareEntry.Trace trace) {
        Memory memory = remoteproc.host().ringMemory();
        if (!memory.contains(trace.address(), trace.sizeBytes())) {
            return "Trace " + trace.name() + " not available\n";
        }
        byte[] field = new byte[(int) trace.sizeBytes() + 1];
        memory.read(trace.address(), field, 0, (int) trace.sizeBytes());
        return FixedText.decode(field);
    }
}

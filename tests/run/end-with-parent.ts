// Preloaded into the processes of a demo or a test run: without this they would outlive a killed run script.
if (process.channel) {
  process.channel.unref()
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}

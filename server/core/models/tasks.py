"""Work that is done later, elsewhere: one row a task, claimed for a while (a lease) by whoever works."""

from django.db import models


class BackgroundTask(models.Model):
    """Written in the transaction that wants it: rolls back with it, and survives the death of any process."""

    class State(models.TextChoices):
        READY = "ready", "In attesa"
        RUNNING = "running", "In corso"
        DONE = "done", "Fatto"
        # Tried in vain for the last time: kept with everything it needs, for a person to look at.
        DEAD = "dead", "Abbandonato"

    key = models.BigAutoField(primary_key=True)
    function = models.CharField(max_length=200)
    args = models.JSONField(default=list)
    kwargs = models.JSONField(default=dict)
    priority = models.SmallIntegerField(default=0)
    state = models.CharField(max_length=8, choices=State.choices, default=State.READY)
    run_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    worker = models.CharField(max_length=120, blank=True)
    lease_until = models.DateTimeField(null=True)
    # "name@slot" of a periodic task: however many workers wish for it, it exists once.
    once = models.CharField(max_length=200, null=True, unique=True)
    error = models.TextField(blank=True)
    enqueued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (
            models.Index(fields=["priority", "run_at"], name="task_ready", condition=models.Q(state="ready")),
            models.Index(fields=["lease_until"], name="task_leased", condition=models.Q(state="running")),
            models.Index(fields=["state", "finished_at"], name="task_finished"),
        )

    def __str__(self) -> str:
        return f"{self.state} {self.function}"
